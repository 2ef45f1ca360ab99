import { dateAt } from "@wenyuan/calendar";
import { type ChargeState, cancelRemaining, type Entry, type Money, money, refund, settleFound } from "@wenyuan/ledger";
import { type LostTerms, refundFound, workOutFine } from "@wenyuan/lending-rules";
import type { Tx } from "../../../../kernel/db/database.ts";
import { publish } from "../../../../kernel/events/event-log.ts";
import type { Item } from "../../../catalogue/index.ts";
import { chargesChanged } from "../../events.ts";
import { findLoan } from "../../loans/loan.store.ts";
import type { Loan } from "../../loans/loan.ts";
import type { Rules } from "../../rules/open-rules.ts";
import { instantOfDate, type Rulebook } from "../../rules/rulebook.ts";
import { chargesOfLoan } from "../charges/charge.store.ts";
import { collectCharge } from "../charges/collect-charge.ts";
import { type BookedEntry, entriesOfCharges, keepEntries } from "../ledger/ledger.store.ts";
import { readStates } from "../ledger/read-states.ts";
import { findTermsOfLoan } from "./find-terms.ts";

/** What becomes of the price of a lost item that has come back. */
export interface FoundAgain {
  /** To be paid back to the reader. */
  readonly refund: Money;
  /** What was asked and not yet paid: it falls away. */
  readonly dropped: Money;
  /** What it cost to be late. */
  readonly overdue: Money;
  /** It came back too late for a refund. */
  readonly tooLate: boolean;
}

/** As `reasonInWords` says it. */
const reason = "found-again";

/** Settles the price of a lost item that is in hand again, by the policies of its loan. The reader is locked; the refund waits as payable. */
export async function settleFoundItem(
  tx: Tx,
  rules: Rules,
  { loanId, item, rulebook, by, now }: { loanId: string; item: Item; rulebook: Rulebook; by: string; now: Date },
): Promise<FoundAgain | undefined> {
  const loan = await findLoan(tx, loanId);
  if (!loan?.readerId) return undefined;
  const charges = await chargesOfLoan(tx, loanId);
  const lost = charges.find(({ income }) => income === "lost");
  if (!lost) return undefined;
  const processing = charges.find(({ income }) => income === "processing");
  const { terms, currency } = await findTermsOfLoan(tx, rules, { loan, rulebook, aspects: ["lost", "fine"] });
  if (!terms.lost) return undefined;
  const late = lateness({ loan, item, rulebook, now, currency }, terms.fine?.terms);
  const [price] = await readStates(tx, [lost.id]);
  const [handling] = processing ? await readStates(tx, [processing.id]) : [];
  if (!price) return undefined;
  const zone = rulebook.deskOf(loan.branch).zone;
  const paidAt = lastPaid(await entriesOfCharges(tx, [lost.id])) ?? now;
  const decided = refundFound(terms.lost.terms, {
    paidPrice: price.paid,
    paidProcessing: handling?.paid ?? money(0, currency),
    overdue: late,
    paidOn: dateAt(instantOfDate(paidAt), zone),
    foundOn: dateAt(instantOfDate(now), zone),
  });
  const entries = entriesFor({ price, handling, decided, terms: terms.lost.terms });
  await keepEntries(tx, entries, { at: now, by });
  const unpaid = price.paid.minor === 0 && late.minor > 0;
  if (unpaid) {
    const charge = { readerId: loan.readerId, loanId, itemId: item.id, income: "overdue", amount: late, at: now, by };
    await collectCharge(tx, charge);
  }
  await publish(tx, chargesChanged, [{ ids: charges.map(({ id }) => id) }]);
  return {
    refund: decided.refund,
    dropped: price.remaining,
    overdue: unpaid ? late : decided.keptForOverdue,
    tooLate: decided.tooLate,
  };
}

interface Weighed {
  readonly price: ChargeState;
  readonly handling: ChargeState | undefined;
  readonly decided: ReturnType<typeof refundFound>;
  readonly terms: LostTerms;
}

/** What was not paid falls away; what was paid goes back, less lateness, while the policy allows it. */
function entriesFor({ price, handling, decided, terms }: Weighed): Entry[] {
  const entries: Entry[] = [];
  if (decided.tooLate) {
    const cancelled = cancelRemaining(price, reason);
    if (cancelled.ok) entries.push(cancelled.entry);
    return entries;
  }
  entries.push(...settleFound({ lost: price, overdue: decided.keptForOverdue, from: "payable", reason }));
  if (!handling || !terms.refundProcessing) return entries;
  const dropped = cancelRemaining(handling, reason);
  const returned = refund(handling, handling.paid, { from: "payable", reason });
  for (const outcome of [dropped, returned]) if (outcome.ok) entries.push(outcome.entry);
  return entries;
}

function lastPaid(entries: readonly BookedEntry[]): Date | undefined {
  return entries.findLast(({ kind }) => kind === "payment" || kind === "deposit-applied")?.at;
}

interface Late {
  readonly loan: Loan;
  readonly item: Item;
  readonly rulebook: Rulebook;
  readonly now: Date;
  readonly currency: string;
}

function lateness(
  { loan, item, rulebook, now, currency }: Late,
  terms: Parameters<typeof workOutFine>[0]["terms"] | { readonly charge: false } | undefined,
): Money {
  if (!terms?.charge || now <= loan.dueAt) return money(0, currency);
  return workOutFine({
    desk: rulebook.deskOf(loan.branch),
    due: instantOfDate(loan.dueAt),
    until: instantOfDate(now),
    terms,
    currency,
    ...(item.price?.currency === currency ? { price: item.price.minor } : {}),
    ...(loan.recalledAt ? { recalled: true } : {}),
  }).total;
}
