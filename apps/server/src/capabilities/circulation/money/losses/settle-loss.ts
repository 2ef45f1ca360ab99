import type { Money } from "@wenyuan/ledger";
import { type LostCharge, type LostItem, priceLost } from "@wenyuan/lending-rules";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../../kernel/db/database.ts";
import { publish } from "../../../../kernel/events/event-log.ts";
import { changedBy, findItems, findSummaries, type Item, itemsOfRecords } from "../../../catalogue/index.ts";
import { recordAudit } from "../../../identity/index.ts";
import { lockReader } from "../../../readers/index.ts";
import { availabilityChanged, loansChanged } from "../../events.ts";
import { changeItemState, type LockedItem, lockItemState } from "../../items/item-state.store.ts";
import { endLoan, findLoan } from "../../loans/loan.store.ts";
import type { Loan } from "../../loans/loan.ts";
import { circulationProblems } from "../../problems.ts";
import type { Rules } from "../../rules/open-rules.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import { collectCharge } from "../charges/collect-charge.ts";
import type { MoneyAct } from "../charges/lock-charge.ts";
import { findTermsOfLoan } from "./find-terms.ts";

export interface Loss {
  readonly loanId: string;
  /** What a person says it costs, where no price is on file or another is right; processing comes on top. */
  readonly price?: number | undefined;
  readonly note?: string | undefined;
}

/** What a lost item costs its reader. */
export interface SettledLoss {
  readonly charges: readonly { readonly id: string; readonly income: string; readonly amount: Money }[];
}

/**
 * 遗失. Ends the loan as lost and charges the price and the processing by the policies of the loan. What it cost to be late is not charged
 * beside the price; it is kept from the refund when the item comes back.
 */
export async function settleLoss(tx: Tx, rules: Rules, loss: Loss, act: MoneyAct): Promise<SettledLoss | Problem> {
  const lent = await lockLentItem(tx, rules, loss.loanId, act.now);
  if (isProblem(lent)) return lent;
  const { loan, readerId, item, rulebook } = lent;
  const { terms, currency } = await findTermsOfLoan(tx, rules, { loan, rulebook, aspects: ["lost"] });
  if (!terms.lost) return circulationProblems.priceUnknown();
  const priced = priceLost(terms.lost.terms, await factsOfLost(tx, item, { currency, now: act.now }), currency);
  const parts = partsOf(priced, loss.price, currency);
  if (!parts) return circulationProblems.priceUnknown();
  const by = changedBy(act.actor);
  const basis = {
    lost: priced.known && loss.price === undefined ? priced.lines : [],
    rule: terms.lost.rule,
    policyVersion: loan.policyVersion,
  };
  const charges: { id: string; income: string; amount: Money }[] = [];
  for (const { income, amount } of parts) {
    if (amount.minor === 0) continue;
    const charge = { readerId, loanId: loan.id, itemId: item.id, income, amount, basis, at: act.now, by };
    const note = loss.note?.trim();
    const id = await collectCharge(tx, { ...charge, ...(note ? { note } : {}) });
    charges.push({ id, income, amount });
  }
  await endAs(tx, lent, { ended: "lost", lost: "declared" }, act);
  return { charges };
}

/** A loan and its item, both locked, the reader first. */
export interface LentItem {
  readonly loan: Loan;
  readonly readerId: string;
  readonly item: Item;
  readonly state: LockedItem;
  readonly rulebook: Rulebook;
}

export async function lockLentItem(tx: Tx, rules: Rules, loanId: string, now: Date): Promise<LentItem | Problem> {
  const loan = await findLoan(tx, loanId);
  if (loan?.readerId === undefined || loan.returnedAt !== undefined) return circulationProblems.loanUnknown();
  const { readerId } = loan;
  await lockReader(tx, readerId);
  const state = await lockItemState(tx, loan.itemId);
  const [item] = await findItems(tx, [loan.itemId]);
  if (!item || state?.loanId !== loan.id) return circulationProblems.movedMeanwhile();
  return { loan, readerId, item, state, rulebook: await rules.inForce(tx, state, now) };
}

/** Ends the loan as what became of it, and keeps the item from being lent. */
export async function endAs(
  tx: Tx,
  { loan, item, state }: LentItem,
  { ended, lost }: { readonly ended: string; readonly lost: string },
  act: MoneyAct,
): Promise<void> {
  const by = changedBy(act.actor);
  await endLoan(tx, loan.id, { at: act.now, atBranch: state.atBranch, by, ended });
  await changeItemState(tx, item.id, {
    loan_id: null,
    due_at: null,
    claimed_returned_at: null,
    lost,
    lost_at: act.now,
  });
  await recordAudit(tx, {
    actor: act.actor,
    action: "circulation.loss.settle",
    subject: { kind: "loan", id: loan.id },
    after: { ended },
    at: act.now,
  });
  await publish(tx, loansChanged, [{ ids: [loan.id] }]);
  await publish(tx, availabilityChanged, [{ recordIds: [item.recordId] }]);
}

interface Part {
  readonly income: "lost" | "processing";
  readonly amount: Money;
}

function partsOf(priced: LostCharge, price: number | undefined, currency: string): Part[] | undefined {
  const processing = priced.known
    ? (priced.lines.find(({ code }) => code === "processing")?.amount ?? { minor: 0, currency })
    : priced.processing;
  const known = priced.known ? priced.lines.find(({ code }) => code === "price")?.amount : undefined;
  const amount = price === undefined ? known : { minor: price, currency };
  return (
    amount && [
      { income: "lost", amount },
      { income: "processing", amount: processing },
    ]
  );
}

/** The facts of a lost item that its price depends on. Foreign is what is not in the library's own language. */
export async function factsOfLost(
  tx: Tx,
  item: Item,
  { currency, now }: { readonly currency: string; readonly now: Date },
): Promise<LostItem> {
  const summary = (await findSummaries(tx, [item.recordId])).get(item.recordId);
  const copies = (await itemsOfRecords(tx, [item.recordId])).get(item.recordId) ?? [];
  const here = copies.filter(({ withdrawn }) => withdrawn === undefined).length;
  return {
    foreign: summary?.language !== undefined && !/^(zh|chi|zho|und|zxx|mul)\b/.test(summary.language),
    copies: Math.max(1, here),
    ...(item.price?.currency === currency ? { price: item.price.minor } : {}),
    ...(summary?.year === undefined ? {} : { ageYears: now.getUTCFullYear() - summary.year }),
  };
}
