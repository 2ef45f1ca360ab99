import { cancelRemaining, type Entry, type Money } from "@wenyuan/ledger";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../../kernel/db/database.ts";
import { publish } from "../../../../kernel/events/event-log.ts";
import { changedBy, createItems, factsOf, findItems, type Item, updateItem } from "../../../catalogue/index.ts";
import { recordAudit } from "../../../identity/index.ts";
import { lockReader } from "../../../readers/index.ts";
import { chargesChanged } from "../../events.ts";
import { changeItemState } from "../../items/item-state.store.ts";
import { findLoan } from "../../loans/loan.store.ts";
import type { Loan } from "../../loans/loan.ts";
import { circulationProblems } from "../../problems.ts";
import type { Rules } from "../../rules/open-rules.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import { readRuleVersions } from "../../rules/rules.store.ts";
import { chargesOfLoan } from "../charges/charge.store.ts";
import { collectCharge } from "../charges/collect-charge.ts";
import type { MoneyAct } from "../charges/lock-charge.ts";
import { keepEntries } from "../ledger/ledger.store.ts";
import { readStates } from "../ledger/read-states.ts";
import { findTermsOfLoan } from "./find-terms.ts";
import { endAs, lockLentItem } from "./settle-loss.ts";

export interface Replacement {
  readonly loanId: string;
  /** Of the copy that the reader brought; it takes the lost one's place on the shelf. */
  readonly barcode: string;
  /** The same or a newer edition, in the words of the desk. */
  readonly note: string;
}

export interface Replaced {
  readonly itemId: string;
  readonly processing: Money;
}

/**
 * 赔书. The reader brings the same or a newer edition instead of the price, before or after it was charged: the price falls away, processing
 * is charged by the policy, the new copy is recorded and the lost one withdrawn.
 */
export async function replaceLost(
  tx: Tx,
  rules: Rules,
  request: Replacement,
  act: MoneyAct,
): Promise<Replaced | Problem> {
  if (request.note.trim() === "") return circulationProblems.moneyRefused({ refusal: { code: "reason-missing" } });
  const found = await lockLoss(tx, rules, request.loanId, act);
  if (isProblem(found)) return found;
  const { loan, readerId, item, rulebook } = found;
  const { terms, currency } = await findTermsOfLoan(tx, rules, { loan, rulebook, aspects: ["lost"] });
  const fee = terms.lost?.terms.inKindProcessing;
  if (terms.lost === undefined || fee === undefined) return circulationProblems.notInKind();
  const dropped = await dropCharges(tx, loan.id, { reason: request.note.trim(), act });
  if (isProblem(dropped)) return dropped;
  const processing = { minor: fee, currency };
  if (fee > 0) {
    const basis = { lost: [{ code: "processing" as const, amount: processing }], rule: terms.lost.rule };
    await collectCharge(tx, {
      readerId,
      loanId: loan.id,
      itemId: item.id,
      income: "processing",
      amount: processing,
      basis: { ...basis, policyVersion: loan.policyVersion },
      at: act.now,
      by: changedBy(act.actor),
    });
  }
  const itemId = await recordCopy(tx, item, request, act);
  if (isProblem(itemId)) return itemId;
  const subject = { kind: "loan", id: loan.id };
  const after = { replacedBy: itemId };
  await recordAudit(tx, { actor: act.actor, action: "circulation.loss.settle", subject, after, at: act.now });
  return { itemId, processing };
}

interface LockedLoss {
  readonly loan: Loan;
  readonly readerId: string;
  readonly item: Item;
  readonly rulebook: Rulebook;
}

/** The loan as it stands: still open, which ends it, or ended as lost. */
async function lockLoss(tx: Tx, rules: Rules, loanId: string, act: MoneyAct): Promise<LockedLoss | Problem> {
  const loan = await findLoan(tx, loanId);
  if (loan?.readerId === undefined) return circulationProblems.loanUnknown();
  if (loan.returnedAt === undefined) {
    const lent = await lockLentItem(tx, rules, loanId, act.now);
    if (!isProblem(lent)) await endAs(tx, lent, { ended: "replaced", lost: "paid" }, act);
    return lent;
  }
  await lockReader(tx, loan.readerId);
  const charged = (await chargesOfLoan(tx, loanId)).some(({ income }) => income === "lost");
  const [item] = await findItems(tx, [loan.itemId]);
  if (!charged || !item || item.withdrawn) return circulationProblems.loanUnknown();
  const rulebook = await rules.inForce(tx, await readRuleVersions(tx), act.now);
  await changeItemState(tx, item.id, { lost: "paid" });
  return { loan, readerId: loan.readerId, item, rulebook };
}

/** Takes back the price and the processing that were charged for the loss. What was paid already is not replaced by a book. */
async function dropCharges(
  tx: Tx,
  loanId: string,
  { reason, act }: { readonly reason: string; readonly act: MoneyAct },
): Promise<undefined | Problem> {
  const charges = (await chargesOfLoan(tx, loanId)).filter(
    ({ income }) => income === "lost" || income === "processing",
  );
  const ids = charges.map(({ id }) => id);
  const states = await readStates(tx, ids);
  if (states.some(({ paid }) => paid.minor > 0)) return circulationProblems.paidAlready();
  const entries = states.flatMap((state): Entry[] => {
    const outcome = cancelRemaining(state, reason);
    return outcome.ok ? [outcome.entry] : [];
  });
  await keepEntries(tx, entries, { at: act.now, by: changedBy(act.actor) });
  if (ids.length > 0) await publish(tx, chargesChanged, [{ ids }]);
  return undefined;
}

/** The new copy with the lost one's place, kind and call number; the lost one is withdrawn (注销). */
async function recordCopy(
  tx: Tx,
  lost: Item,
  { barcode, note }: Replacement,
  act: MoneyAct,
): Promise<string | Problem> {
  const { accessionNumber: _a, assetNumber: _b, rfidUid: _c, temporary: _d, ...facts } = factsOf(lost);
  const copy = { ...facts, recordId: lost.recordId, barcode, noteStaff: note.trim(), acquiredBy: "gift" };
  const by = changedBy(act.actor);
  const { ids } = await createItems(tx, [copy], { changedBy: by });
  const [id] = ids;
  if (id === undefined) return circulationProblems.barcodeTaken({ barcode });
  const withdrawn = { at: act.now, reason: "lost" };
  await updateItem(tx, lost.id, { withdrawn, note: note.trim() }, { changedBy: by, now: act.now });
  return id;
}
