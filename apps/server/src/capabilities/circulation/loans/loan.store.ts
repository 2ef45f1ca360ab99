import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { waitAtCommit } from "../../../kernel/db/transact.ts";
import { on } from "../tables.ts";
import type { LastAct } from "./last-act.ts";
import type { Loan } from "./loan.ts";
import { loanOf } from "./loan-row.ts";

/** What is written of a new loan. */
export interface NewLoan {
  /** Taken from the sequence when the item was locked. */
  readonly id: string;
  readonly itemId: string;
  readonly recordId: string;
  readonly readerId: string;
  readonly readerCategory: string;
  readonly department: string | null;
  readonly itemKind: string;
  readonly branch: string;
  readonly lentAtBranch: string;
  readonly onSite: boolean;
  readonly courseReserve: boolean;
  readonly lentAt: Date;
  readonly dueAt: Date;
  readonly dueBy: string;
  readonly policyVersion: number;
  readonly rules: Readonly<Record<string, string>>;
  readonly overrides: { readonly codes: readonly string[]; readonly reason: string } | null;
  readonly lentBy: string;
  /** Who fetched it for the reader. */
  readonly fetchedBy: string | null;
  readonly lastAct: LastAct;
}

/* The loan and the item's standing in one statement: triggers keep the reader's counts and the title's availability. */
const lend = statement<unknown[], never>(
  "circulation.lend",
  `with made as (
     insert into circulation.loan (item_id, record_id, reader_id, reader_category, department, item_kind, branch, lent_at_branch,
       on_site, lent_at, due_at, due_by, policy_version, rules, overrides, lent_by, course_reserve, fetched_by, last_act, id)
     overriding system value
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
     returning id
   )
   update circulation.item_state s
     set loan_id = made.id, due_at = $11, at_branch = $8, seen_at = $10, hold_id = null, on_hold_shelf = false,
         transit_to = null, transit_since = null, missing_since = null, process = null, process_since = null
     from made where s.item_id = $1`,
);

/** Lends a locked item, which has a standing, to a locked reader. */
export function insertLoan(tx: Tx, loan: NewLoan): void {
  const lent = lend.rows(
    tx,
    loan.itemId,
    loan.recordId,
    loan.readerId,
    loan.readerCategory,
    loan.department,
    loan.itemKind,
    loan.branch,
    loan.lentAtBranch,
    loan.onSite,
    loan.lentAt,
    loan.dueAt,
    loan.dueBy,
    loan.policyVersion,
    JSON.stringify(loan.rules),
    loan.overrides && JSON.stringify(loan.overrides),
    loan.lentBy,
    loan.courseReserve,
    loan.fetchedBy,
    JSON.stringify(loan.lastAct),
    loan.id,
  );
  waitAtCommit(tx, lent);
}

const shown = [
  "id",
  "item_id",
  "record_id",
  "reader_id",
  "reader_category",
  "department",
  "item_kind",
  "branch",
  "on_site",
  "course_reserve",
  "lent_at",
  "due_at",
  "due_by",
  "policy_version",
  "renewals",
  "recalled_at",
  "reminders_sent",
  "returned_at",
  "claimed_on",
] as const;

export async function findLoan(at: Database | Tx, id: string): Promise<Loan | undefined> {
  const row = await on(at).selectFrom("loan").select(shown).where("id", "=", id).executeTakeFirst();
  return row && loanOf(row);
}

/** The open loan of an item, unlocked: who has it must be locked first. */
export async function findOpenLoan(at: Database | Tx, itemId: string): Promise<Loan | undefined> {
  const row = await on(at)
    .selectFrom("loan")
    .select(shown)
    .where("item_id", "=", itemId)
    .where("returned_at", "is", null)
    .executeTakeFirst();
  return row && loanOf(row);
}

/** A reader's open loans, those due first. */
export async function openLoansOf(
  at: Database | Tx,
  readerId: string,
  { after, limit }: { after?: { dueAt: Date; id: string } | undefined; limit: number },
): Promise<Loan[]> {
  let query = on(at)
    .selectFrom("loan")
    .select(shown)
    .where("reader_id", "=", readerId)
    .where("returned_at", "is", null)
    .orderBy("due_at")
    .orderBy("id")
    .limit(limit);
  if (after) query = query.where((of) => of(of.refTuple("due_at", "id"), ">", of.tuple(after.dueAt, after.id)));
  return (await query.execute()).map(loanOf);
}

export interface LoanEnd {
  readonly at: Date;
  readonly atBranch: string;
  readonly by: string;
  /** returned, lost, replaced */
  readonly ended: string;
  readonly lastAct?: LastAct;
}

/** Ends an open loan of a locked item. @returns whether it was open */
export async function endLoan(tx: Tx, id: string, end: LoanEnd): Promise<boolean> {
  const result = await on(tx)
    .updateTable("loan")
    .set({
      returned_at: end.at,
      returned_at_branch: end.atBranch,
      returned_by: end.by,
      ended: end.ended,
      // Who fetched it is nobody's business any more.
      fetched_by: null,
      claimed_on: null,
      last_act: end.lastAct ? JSON.stringify(end.lastAct) : null,
    })
    .where("id", "=", id)
    .where("returned_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** 称已还: the day that the reader names, or none. */
export async function noteClaim(tx: Tx, id: string, claimedOn: string | null): Promise<void> {
  await on(tx).updateTable("loan").set({ claimed_on: claimedOn, last_act: null }).where("id", "=", id).execute();
}

/** Loans in reach of being taken for lost: overdue since before a moment and neither claimed nor lost, the oldest first. */
export async function overdueSince(
  at: Database,
  before: Date,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<Loan[]> {
  const rows = await on(at)
    .selectFrom("loan")
    .innerJoin("item_state", "item_state.loan_id", "loan.id")
    .select(shown.map((column) => `loan.${column}` as const))
    .where("loan.returned_at", "is", null)
    .where("loan.due_at", "<", before)
    .where("item_state.lost", "is", null)
    .where("item_state.claimed_returned_at", "is", null)
    .where("loan.id", ">", after)
    .orderBy("loan.id")
    .limit(limit)
    .execute();
  return rows.map(loanOf);
}
