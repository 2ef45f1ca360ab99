import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { on } from "../tables.ts";
import type { MovedEntry } from "./due-move.ts";

/** One time that a loan's due date was moved by a closing. */
export interface MoveOfLoan {
  readonly reason: Bilingual;
  readonly was: Date;
  /** Absent: there was nowhere to go. */
  readonly is?: Date;
  readonly setBack: boolean;
}

const movesShown = 50;

export async function movesOfLoan(at: Database | Tx, loanId: string): Promise<MoveOfLoan[]> {
  const rows = await on(at)
    .selectFrom("moved_due as d")
    .innerJoin("due_move as m", "m.id", "d.move_id")
    .select(["m.reason", "d.due_was", "d.due_is", "d.set_back"])
    .where("d.loan_id", "=", loanId)
    .orderBy("d.id")
    .limit(movesShown)
    .execute();
  return rows.map(({ reason, due_was: was, due_is: is, set_back: setBack }) => ({
    reason,
    was,
    setBack,
    ...(is === null ? {} : { is }),
  }));
}

/** What a move moved, in order, after a given entry. */
export async function listMoved(
  at: Database | Tx,
  { moveId, after, limit }: { readonly moveId: string; readonly after: string; readonly limit: number },
): Promise<MovedEntry[]> {
  const rows = await on(at)
    .selectFrom("moved_due")
    .select(["id", "loan_id", "hold_id", "due_was", "due_is", "set_back"])
    .where("move_id", "=", moveId)
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    was: row.due_was,
    setBack: row.set_back,
    ...(row.loan_id === null ? {} : { loanId: row.loan_id }),
    ...(row.hold_id === null ? {} : { holdId: row.hold_id }),
    ...(row.due_is === null ? {} : { is: row.due_is }),
  }));
}

/** What a loan or a hold is about, and whose it is while it still says so. */
export interface Concerned {
  readonly itemId?: string;
  readonly readerId?: string;
}

function concerned(itemId: string | null, readerId: string | null): Concerned {
  return { ...(itemId === null ? {} : { itemId }), ...(readerId === null ? {} : { readerId }) };
}

/** What loans are about, to name them in a list. */
export async function concernedByLoans(at: Database | Tx, loanIds: readonly string[]): Promise<Map<string, Concerned>> {
  if (loanIds.length === 0) return new Map();
  const rows = await on(at)
    .selectFrom("loan")
    .select(["id", "item_id", "reader_id"])
    .where("id", "in", loanIds)
    .execute();
  return new Map(rows.map((row) => [row.id, concerned(row.item_id, row.reader_id)]));
}

/** What holds are about, to name them in a list. */
export async function concernedByHolds(at: Database | Tx, holdIds: readonly string[]): Promise<Map<string, Concerned>> {
  if (holdIds.length === 0) return new Map();
  const rows = await on(at)
    .selectFrom("hold")
    .select(["id", "copy_id", "reader_id"])
    .where("id", "in", holdIds)
    .execute();
  return new Map(rows.map((row) => [row.id, concerned(row.copy_id, row.reader_id)]));
}

/** A copy that stands ready for its reader. */
export interface KeptCopy {
  readonly id: string;
  readonly pickup: string;
  readonly keepUntil: string;
}

/** Copies on hold shelves that are kept until a day of a time. */
export async function keptCopies(
  at: Database | Tx,
  { from, to }: { readonly from: string; readonly to: string | undefined },
): Promise<KeptCopy[]> {
  let query = on(at)
    .selectFrom("hold")
    .select(["id", "pickup", "keep_until"])
    .where("state", "=", "ready")
    .where("keep_until", ">=", from)
    .orderBy("id");
  if (to !== undefined) query = query.where("keep_until", "<=", to);
  const rows = await query.execute();
  return rows.flatMap(({ id, pickup, keep_until: keepUntil }) =>
    keepUntil === null ? [] : [{ id, pickup, keepUntil }],
  );
}

/** Keeps a copy until another day, unless it went meanwhile. @returns whether it was there */
export async function keepCopyUntil(
  tx: Tx,
  { id, was, is }: { readonly id: string; readonly was: string; readonly is: string },
): Promise<boolean> {
  const result = await on(tx)
    .updateTable("hold")
    .set({ keep_until: is })
    .where("id", "=", id)
    .where("state", "=", "ready")
    .where("keep_until", "=", was)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function insertMovedHold(
  tx: Tx,
  entry: { readonly moveId: string; readonly holdId: string; readonly was: Date; readonly is: Date | null },
): Promise<void> {
  await on(tx)
    .insertInto("moved_due")
    .values({ move_id: entry.moveId, hold_id: entry.holdId, due_was: entry.was, due_is: entry.is })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Sets due dates back that are still where the move put them, and not yet past. @returns the loans that went back */
export async function setDuesBack(
  tx: Tx,
  { entries, now }: { readonly entries: readonly MovedEntry[]; readonly now: Date },
): Promise<string[]> {
  const loans = entries.filter(({ loanId, is }) => loanId !== undefined && is !== undefined);
  if (loans.length === 0) return [];
  const result = await sql<{ id: string }>`
    with given as (
      select * from unnest(
        ${loans.map(({ id }) => id)}::bigint[], ${loans.map(({ loanId }) => loanId)}::bigint[],
        ${loans.map(({ was }) => was)}::timestamptz[], ${loans.map(({ is }) => is)}::timestamptz[]
      ) as g (id, loan_id, was, goes)
    ), locked as (
      select s.item_id, s.loan_id from circulation.item_state s
      where s.loan_id = any (select loan_id from given) order by s.item_id for update
    ), moved as (
      update circulation.loan l set due_at = g.was from given g join locked on locked.loan_id = g.loan_id
        where l.id = g.loan_id and l.returned_at is null and l.due_at = g.goes and g.was > ${now} and g.was > l.lent_at
      returning l.id, l.item_id, l.due_at
    ), shown as (
      update circulation.item_state s set due_at = moved.due_at from moved where s.item_id = moved.item_id and s.loan_id = moved.id
    ), noted as (
      update circulation.moved_due d set set_back = true from given g join moved on moved.id = g.loan_id where d.id = g.id
    )
    select id from moved`.execute(on(tx));
  return result.rows.map(({ id }) => id);
}

export async function noteSetBack(tx: Tx, id: string): Promise<void> {
  await on(tx).updateTable("moved_due").set({ set_back: true }).where("id", "=", id).execute();
}
