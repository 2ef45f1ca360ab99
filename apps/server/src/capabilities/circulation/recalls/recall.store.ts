import type { HoldTarget } from "@wenyuan/lending-rules";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { Loan } from "../loans/loan.ts";
import { type LoanRowRead, loanOf } from "../loans/loan-row.ts";
import { on } from "../tables.ts";

/** Loans of a title that are looked at when one is to be called back. */
const together = 300;

/* Those that are in somebody else's hand this moment are left out: they are being returned or renewed. */
const lockLoans = statement<[recordId: string, volumeId: string | null, itemId: string | null], LoanRowRead>(
  "circulation.lock-recallable-loans",
  `select l.id, l.item_id, l.record_id, l.reader_id, l.reader_category, l.department, l.item_kind, l.branch, l.on_site,
     l.course_reserve, l.lent_at, l.due_at, l.due_by, l.policy_version, l.renewals, l.recalled_at, l.reminders_sent, l.returned_at
   from circulation.item_state s join circulation.loan l on l.id = s.loan_id
   where s.record_id = $1 and ($2::bigint is null or s.volume_id = $2) and ($3::bigint is null or s.item_id = $3)
     and s.counted and s.lendable and s.lost is null and s.claimed_returned_at is null
     and l.returned_at is null and not l.on_site and l.recalled_at is null
   order by s.item_id limit ${together} for update of s skip locked`,
);

/** Loans of what a hold wants that could be called back, their items locked. */
export async function lockRecallableLoans(tx: Tx, recordId: string, target: HoldTarget): Promise<Loan[]> {
  const volume = target.kind === "volume" ? target.volume : null;
  const item = target.kind === "item" ? target.item : null;
  return (await lockLoans.rows(tx, recordId, volume, item)).map(loanOf);
}

/** A recall in force. */
export interface Recall {
  readonly id: string;
  readonly loanId: string;
  readonly holdId: string;
  readonly dueBefore: Date;
  readonly dueAt: Date;
}

export async function findRecallOfHold(at: Database | Tx, holdId: string): Promise<Recall | undefined> {
  const row = await on(at)
    .selectFrom("recall")
    .select(["id", "loan_id", "hold_id", "due_before", "due_at"])
    .where("hold_id", "=", holdId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      loanId: row.loan_id,
      holdId: row.hold_id,
      dueBefore: row.due_before,
      dueAt: row.due_at,
    }
  );
}

const lockRecalled = statement<[holdId: string], { itemId: string }>(
  "circulation.lock-recalled-item",
  `select s.item_id as "itemId" from circulation.recall r join circulation.item_state s on s.loan_id = r.loan_id
   where r.hold_id = $1 and r.ended_at is null for update of s`,
);

/** Locks the item that was called back for a hold, before the hold itself is. */
export async function lockRecalledItem(tx: Tx, holdId: string): Promise<void> {
  await lockRecalled.rows(tx, holdId);
}

const idle = statement<[recordIds: readonly string[]], { holdId: string; recordId: string }>(
  "circulation.lock-idle-recalls",
  `select h.id as "holdId", h.record_id as "recordId"
   from circulation.recall r
   join circulation.hold h on h.id = r.hold_id
   join circulation.item_state s on s.loan_id = r.loan_id
   where h.record_id = any($1::bigint[]) and r.ended_at is null and (h.ended_at is not null or h.state in ('ready', 'in-transit', 'pulling'))
   order by s.item_id for update of s`,
);

/** Recalls for holds that need no copy any more; their items are locked. */
export async function lockIdleRecalls(
  tx: Tx,
  recordIds: readonly string[],
): Promise<readonly { readonly holdId: string; readonly recordId: string }[]> {
  return recordIds.length === 0 ? [] : await idle.rows(tx, recordIds);
}

export interface NewRecall {
  readonly loanId: string;
  readonly holdId: string;
  readonly at: Date;
  readonly by: string;
  readonly dueBefore: Date;
  readonly dueAt: Date;
  readonly because: string;
}

/** Calls a loan of a locked item back: it is due earlier, and cannot be renewed any more. */
export async function insertRecall(tx: Tx, recall: NewRecall): Promise<void> {
  await on(tx)
    .insertInto("recall")
    .values({
      loan_id: recall.loanId,
      hold_id: recall.holdId,
      recalled_at: recall.at,
      recalled_by: recall.by,
      due_before: recall.dueBefore,
      due_at: recall.dueAt,
      because: recall.because,
    })
    .execute();
  await setDue(tx, recall.loanId, { due_at: recall.dueAt, recalled_at: recall.at });
}

/** The loan is due as it was before. */
export async function undoRecallOf(tx: Tx, recall: Recall, at: Date): Promise<void> {
  await on(tx).updateTable("recall").set({ ended: "undone", ended_at: at }).where("id", "=", recall.id).execute();
  await setDue(tx, recall.loanId, { due_at: recall.dueBefore, recalled_at: null });
}

/** Another hold needs the loan as much: it takes the recall over, and the borrower's date stays. */
export async function passRecallOn(tx: Tx, recall: Recall, holdId: string): Promise<void> {
  await on(tx).updateTable("recall").set({ hold_id: holdId }).where("id", "=", recall.id).execute();
}

/** Open holds for which a loan of theirs is called back. */
export async function recalledHolds(at: Database | Tx, holdIds: readonly string[]): Promise<Map<string, Date>> {
  if (holdIds.length === 0) return new Map();
  const rows = await on(at)
    .selectFrom("recall")
    .select(["hold_id", "due_at"])
    .where("hold_id", "in", [...holdIds])
    .where("ended_at", "is", null)
    .execute();
  return new Map(rows.map((row) => [row.hold_id, row.due_at]));
}

async function setDue(tx: Tx, loanId: string, due: { due_at: Date; recalled_at: Date | null }): Promise<void> {
  await on(tx).updateTable("loan").set(due).where("id", "=", loanId).where("returned_at", "is", null).execute();
  await on(tx).updateTable("item_state").set({ due_at: due.due_at }).where("loan_id", "=", loanId).execute();
}
