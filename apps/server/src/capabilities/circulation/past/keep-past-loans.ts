import { dateAt } from "@wenyuan/calendar";
import { pay } from "@wenyuan/ledger";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { findItems } from "../../catalogue/index.ts";
import { loansChanged } from "../events.ts";
import { findItemsNow } from "../items/item-state.store.ts";
import { setItemState } from "../items/set-item-state.ts";
import { collectCharge } from "../money/charges/collect-charge.ts";
import { keepEntry } from "../money/ledger/ledger.store.ts";
import { readStates } from "../money/ledger/read-states.ts";
import { instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { pastDuesOf } from "./past-dues.ts";
import { insertPastLoans, type PastLoanRow, raiseReaders } from "./past-loan.store.ts";
import { type PastCase, type PastDue, pastFine, pastRenewal } from "./past-loan.ts";

/** A loan that is over: who had what from when to when. When it was due and what lateness cost follow from the rules. */
export interface LoanOfPast {
  readonly of: PastCase;
  readonly itemId: string;
  readonly recordId: string;
  /** Tells readers apart, for counts; it is not kept. */
  readonly borrower: string;
  /** Whose it was, where the library keeps that. */
  readonly readerId?: string | undefined;
  /** Who is charged for lateness; left out, nobody is: the account is gone. */
  readonly chargedTo?: string | undefined;
  readonly lentAt: Date;
  readonly renewedAt?: Date | undefined;
  readonly returnedAt: Date;
  /** Of the item, in minor units of the library's currency: a fine is capped to it. */
  readonly price?: number | undefined;
}

/** What was written. */
export interface PastKept {
  readonly loans: number;
  readonly fines: number;
}

export interface KeepingPast {
  readonly rulebook: Rulebook;
  readonly by: string;
  readonly now: Date;
  onShare?(share: number): void;
}

/** Written at once; in between others have their turn. */
const together = 500;

/**
 * Writes loans of the past in bulk, as check-outs, renewals and check-ins on those days would have left them, with fines charged on return
 * and paid there and then. What the rules do not lend is left out. No notice is sent: all of it is over.
 */
export async function keepPastLoans(
  tx: Tx,
  loans: readonly LoanOfPast[],
  { rulebook, by, now, onShare }: KeepingPast,
): Promise<PastKept> {
  const dueOf = pastDuesOf(rulebook);
  let [kept, fines] = [0, 0];
  for (let start = 0; start < loans.length; start += together) {
    onShare?.(start / loans.length);
    const settled = loans.slice(start, start + together).flatMap((loan) => {
      const row = rowOf(rulebook, loan, dueOf(loan.of, loan.lentAt));
      return row ? [{ loan, row }] : [];
    });
    const rows = settled.map(({ row }) => row);
    await giveStanding(tx, rows, now);
    const ids = await insertPastLoans(tx, rows, { policyVersion: rulebook.policyVersion, by });
    for (const [index, { loan, row }] of settled.entries())
      if (await chargeAndPay(tx, { loan, row, id: ids[index] ?? "", rulebook, by })) fines++;
    const lastOfTitle = new Map(rows.map(({ record_id }, index) => [record_id, ids[index] ?? ""]));
    await publish(tx, loansChanged, [{ ids: [...lastOfTitle.values()] }]);
    kept += rows.length;
  }
  await raiseReaders(tx, readersByMonth(loans, rulebook));
  return { loans: kept, fines };
}

/** Items of which lending has not heard yet: a loan points to its item's standing. */
async function giveStanding(tx: Tx, rows: readonly PastLoanRow[], now: Date): Promise<void> {
  const ids = [...new Set(rows.map(({ item_id }) => item_id))];
  const standing = await findItemsNow(tx, ids);
  const unknown = ids.filter((id) => !standing.has(id));
  if (unknown.length > 0) await setItemState(tx, await findItems(tx, unknown), now);
}

/** Different readers of each month, by branch and category and in all: counted while it is known who they were. */
function readersByMonth(loans: readonly LoanOfPast[], rulebook: Rulebook) {
  const seen = new Map<string, Set<string>>();
  for (const { of, borrower, lentAt } of loans) {
    const month = dateAt(instantOfDate(lentAt), rulebook.deskOf(of.branch).zone).with({ day: 1 }).toString();
    for (const branch of [of.branch, ""])
      for (const category of [of.readerCategory, ""]) {
        const key = JSON.stringify([month, branch, category]);
        const readers = seen.get(key) ?? new Set();
        seen.set(key, readers.add(borrower));
      }
  }
  return [...seen].map(([key, readers]) => {
    const [month, branch, category] = JSON.parse(key) as [string, string, string];
    return { month, branch, category, readers: readers.size };
  });
}

function rowOf(rulebook: Rulebook, loan: LoanOfPast, first: PastDue | undefined): PastLoanRow | undefined {
  const { of, lentAt, renewedAt } = loan;
  if (!first) return undefined;
  const renewed = renewedAt && pastRenewal(rulebook, of, { lentAt, dueAt: first.dueAt, renewedAt });
  const due = renewed ?? first;
  return {
    item_id: loan.itemId,
    record_id: loan.recordId,
    reader_id: loan.readerId ?? null,
    reader_category: of.readerCategory,
    department: of.department ?? null,
    item_kind: of.itemType,
    branch: of.branch,
    lent_at: lentAt,
    due_at: due.dueAt,
    due_by: due.dueBy,
    rules: first.rules,
    renewals: renewed ? 1 : 0,
    renewed_at: renewed && renewedAt ? renewedAt : null,
    returned_at: loan.returnedAt,
  };
}

interface LateReturn {
  readonly loan: LoanOfPast;
  readonly row: PastLoanRow;
  readonly id: string;
  readonly rulebook: Rulebook;
  readonly by: string;
}

/** The fine of a late return, and that it was paid over the counter. @returns whether there was one */
async function chargeAndPay(tx: Tx, { loan, row, id, rulebook, by }: LateReturn): Promise<boolean> {
  const { due_at: dueAt } = row;
  const { lentAt, returnedAt, price, chargedTo } = loan;
  if (chargedTo === undefined) return false;
  const cost = pastFine(rulebook, loan.of, { lentAt, dueAt, returnedAt, price });
  if (!cost) return false;
  const basis = {
    lines: cost.fine.lines,
    rule: cost.rule,
    policyVersion: rulebook.policyVersion,
    dueAt: dueAt.toISOString(),
    returnedAt: returnedAt.toISOString(),
  };
  const amount = cost.fine.total;
  const owed = { readerId: chargedTo, loanId: id, itemId: loan.itemId, income: "overdue", amount, basis };
  const chargeId = await collectCharge(tx, { ...owed, at: returnedAt, by });
  const paid = pay(await readStates(tx, [chargeId]), amount, pastTill);
  if (!paid.ok) throw new Error(`a fine of the past that cannot be paid: ${paid.refusal.code}`);
  await keepEntry(tx, paid.entry, { at: returnedAt, by, till: pastTill });
  return true;
}

/** Where fines of the past were paid: a drawer that has no session any more. */
const pastTill = "past";
