import { sql } from "kysely";
import type { Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { LastAct, StandingBefore } from "./last-act.ts";

/** A loan with what was last done with it. */
export interface ActedLoan {
  readonly itemId: string;
  readonly readerId: string | null;
  readonly lastAct: LastAct | null;
}

export async function findActedLoan(tx: Tx, id: string): Promise<ActedLoan | undefined> {
  return await on(tx)
    .selectFrom("loan")
    .select(["item_id as itemId", "reader_id as readerId", "last_act as lastAct"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The columns of an item's standing as they were. */
function standing(before: StandingBefore) {
  return {
    at_branch: before.atBranch,
    hold_id: before.holdId,
    on_hold_shelf: before.onHoldShelf,
    transit_to: before.transitTo,
    transit_since: moment(before.transitSince),
    missing_since: moment(before.missingSince),
    process: before.process,
    lost: before.lost,
    lost_at: moment(before.lostAt),
    claimed_returned_at: moment(before.claimedReturnedAt),
  };
}

function moment(at: string | null): Date | null {
  return at === null ? null : new Date(at);
}

/** A loan that was a mistake has never been; the item stands as it stood. */
export async function deleteLoan(
  tx: Tx,
  { loanId, itemId, before }: { readonly loanId: string; readonly itemId: string; readonly before: StandingBefore },
): Promise<void> {
  // A hold is referred to again only after it is open again; see reopenHolds.
  const { hold_id: _hold, on_hold_shelf: _shelf, ...rest } = standing(before);
  await on(tx)
    .updateTable("item_state")
    .set({ ...rest, loan_id: null, due_at: null })
    .where("item_id", "=", itemId)
    .execute();
  await on(tx).deleteFrom("loan").where("id", "=", loanId).execute();
}

/** Holds that the loan had fulfilled wait again; the one whose copy it was has the copy again. */
export async function reopenHolds(
  tx: Tx,
  lent: { readonly readerId: string; readonly recordId: string; readonly before: StandingBefore; readonly at: string },
): Promise<void> {
  const { before } = lent;
  const copy = before.onHoldShelf ? "ready" : "in-transit";
  const reopened = await on(tx)
    .updateTable("hold")
    .set({
      state: sql<string>`case when id = ${before.holdId}::bigint then ${copy} else 'waiting' end`,
      copy_id: sql<string | null>`case when id = ${before.holdId}::bigint then copy_id end`,
      ended_at: null,
      ended_by: null,
    })
    .where("reader_id", "=", lent.readerId)
    .where("record_id", "=", lent.recordId)
    .where("state", "=", "fulfilled")
    .where("ended_at", "=", new Date(lent.at))
    .returning(["id", "copy_id"])
    .execute();
  const kept = reopened.find(({ id }) => id === before.holdId);
  if (!kept?.copy_id) return;
  await on(tx)
    .updateTable("item_state")
    .set({ hold_id: kept.id, on_hold_shelf: before.onHoldShelf })
    .where("item_id", "=", kept.copy_id)
    .execute();
}

/** A hold that was given the copy by a mistaken return waits again. */
export async function takeCopyBack(tx: Tx, holdId: string): Promise<void> {
  await on(tx)
    .updateTable("hold")
    .set({ state: "waiting", copy_id: null, ready_at: null, keep_until: null })
    .where("id", "=", holdId)
    .where("ended_at", "is", null)
    .execute();
}

/** A return that was a mistake: the loan runs on as it ran. */
export async function reopenLoan(
  tx: Tx,
  loan: {
    readonly loanId: string;
    readonly itemId: string;
    readonly readerId: string;
    readonly last: Extract<LastAct, { kind: "returned" }>;
  },
): Promise<void> {
  const { last } = loan;
  const { due_at } = await on(tx)
    .updateTable("loan")
    .set({
      returned_at: null,
      returned_at_branch: null,
      returned_by: null,
      ended: null,
      last_act: null,
      claimed_on: last.claimedOn ?? null,
    })
    .where("id", "=", loan.loanId)
    .returning("due_at")
    .executeTakeFirstOrThrow();
  await on(tx)
    .updateTable("item_state")
    .set({ ...standing(last.before), loan_id: loan.loanId, due_at })
    .where("item_id", "=", loan.itemId)
    .execute();
  if (last.suspendedUntil !== undefined)
    await on(tx)
      .updateTable("reader_state")
      .set({ suspended_until: last.suspendedUntil })
      .where("reader_id", "=", loan.readerId)
      .execute();
}

/** A renewal that was a mistake: the due date is what it was. */
export async function putBackDue(tx: Tx, loanId: string, last: Extract<LastAct, { kind: "renewed" }>): Promise<void> {
  const due_at = new Date(last.dueAt);
  const { item_id } = await on(tx)
    .updateTable("loan")
    .set({
      due_at,
      due_by: last.dueBy,
      reminders_sent: last.remindersSent,
      renewals: sql<number>`renewals - 1`,
      last_act: null,
    })
    .where("id", "=", loanId)
    .returning("item_id")
    .executeTakeFirstOrThrow();
  await on(tx).updateTable("item_state").set({ due_at }).where("item_id", "=", item_id).execute();
}
