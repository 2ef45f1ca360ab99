import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { on } from "../tables.ts";
import type { DueGroup, MovedGroup } from "./due-group.ts";
import type { DueMove } from "./due-move.ts";

export async function insertMove(
  tx: Tx,
  move: Pick<DueMove, "reason" | "calendarBefore" | "calendarAfter" | "spanFrom" | "madeAt" | "madeBy"> & {
    readonly spanTo: Date | undefined;
  },
): Promise<string> {
  const row = await on(tx)
    .insertInto("due_move")
    .values({
      reason: JSON.stringify(move.reason),
      calendar_before: move.calendarBefore,
      calendar_after: move.calendarAfter,
      span_from: move.spanFrom,
      span_to: move.spanTo ?? null,
      made_at: move.madeAt,
      made_by: move.madeBy,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

const columns = [
  "id",
  "reason",
  "calendar_before",
  "calendar_after",
  "span_from",
  "span_to",
  "state",
  "at_due",
  "at_id",
  "loans",
  "holds",
  "readers",
  "stuck",
  "kept",
  "made_at",
  "made_by",
  "finished_at",
  "undone_at",
] as const;

interface MoveRow {
  readonly id: string;
  readonly reason: Bilingual;
  readonly calendar_before: number;
  readonly calendar_after: number;
  readonly span_from: Date;
  readonly span_to: Date | null;
  readonly state: string;
  readonly at_due: Date | null;
  readonly at_id: string;
  readonly loans: number;
  readonly holds: number;
  readonly readers: number;
  readonly stuck: number;
  readonly kept: number;
  readonly made_at: Date;
  readonly made_by: string;
  readonly finished_at: Date | null;
  readonly undone_at: Date | null;
}

function moveOf(row: MoveRow): DueMove {
  const { id, reason, loans, holds, readers, stuck, kept } = row;
  return {
    id,
    reason,
    loans,
    holds,
    readers,
    stuck,
    kept,
    calendarBefore: row.calendar_before,
    calendarAfter: row.calendar_after,
    spanFrom: row.span_from,
    state: row.state as DueMove["state"],
    atId: row.at_id,
    madeAt: row.made_at,
    madeBy: row.made_by,
    ...(row.span_to && { spanTo: row.span_to }),
    ...(row.at_due && { atDue: row.at_due }),
    ...(row.finished_at && { finishedAt: row.finished_at }),
    ...(row.undone_at && { undoneAt: row.undone_at }),
  };
}

export async function findMove(at: Database | Tx, id: string): Promise<DueMove | undefined> {
  const row = await on(at).selectFrom("due_move").select(columns).where("id", "=", id).executeTakeFirst();
  return row && moveOf(row);
}

/** One batch at a time works on a move. */
export async function lockMove(tx: Tx, id: string): Promise<DueMove | undefined> {
  const row = await on(tx).selectFrom("due_move").select(columns).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && moveOf(row);
}

/** Moves, newest first, those older than `before`. */
export async function listMoves(
  at: Database | Tx,
  { before, limit }: { readonly before: string | undefined; readonly limit: number },
): Promise<DueMove[]> {
  let query = on(at).selectFrom("due_move").select(columns).orderBy("id", "desc").limit(limit);
  if (before !== undefined) query = query.where("id", "<", before);
  return (await query.execute()).map(moveOf);
}

export async function runningMoves(at: Database | Tx): Promise<string[]> {
  const rows = await on(at).selectFrom("due_move").select("id").where("state", "in", ["moving", "undoing"]).execute();
  return rows.map(({ id }) => id);
}

type Counts = "loans" | "holds" | "readers" | "stuck" | "kept";

/** Notes how far a move is. Counts are added to what was counted before. */
export async function noteProgress(
  tx: Tx,
  id: string,
  {
    state,
    atDue,
    atId,
    finishedAt,
    ...counts
  }: Partial<Pick<DueMove, "state" | "atDue" | "atId" | "finishedAt" | Counts>>,
): Promise<void> {
  const set: Record<string, unknown> = {};
  for (const [name, count] of Object.entries(counts)) set[name] = sql`${sql.ref(name)} + ${count}`;
  if (state !== undefined) set["state"] = state;
  if (atDue !== undefined) set["at_due"] = atDue;
  if (atId !== undefined) set["at_id"] = atId;
  if (finishedAt !== undefined) set["finished_at"] = finishedAt;
  await on(tx).updateTable("due_move").set(set).where("id", "=", id).execute();
}

export async function beginUndo(
  tx: Tx,
  id: string,
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<void> {
  await on(tx)
    .updateTable("due_move")
    .set({ state: "undoing", at_id: "0", undone_at: at, undone_by: by })
    .where("id", "=", id)
    .execute();
}

/** Open loans due in a time, by what moves alike. */
export async function groupDues(
  at: Database | Tx,
  { from, to }: { readonly from: Date; readonly to: Date | undefined },
): Promise<DueGroup[]> {
  let query = on(at)
    .selectFrom("loan")
    .select((of) => ["branch", "due_at", "due_by", of.fn.countAll<string>().as("loans")])
    .where("returned_at", "is", null)
    .where("due_at", ">=", from)
    .groupBy(["branch", "due_at", "due_by"]);
  if (to) query = query.where("due_at", "<", to);
  return (await query.execute()).map((row) => ({
    branch: row.branch,
    dueAt: row.due_at,
    dueBy: row.due_by === "minute" ? "minute" : "day",
    count: Number(row.loans),
  }));
}

interface Next {
  readonly id: string;
  readonly item_id: string;
  readonly due_at: Date;
  readonly to: Date | null;
}

const next = statement<unknown[], Next>(
  "circulation.next-dues",
  `select l.id, l.item_id, l.due_at, g.goes as "to"
   from circulation.loan l
   join unnest($1::text[], $2::timestamptz[], $3::text[], $4::timestamptz[]) as g (branch, was, due_by, goes)
     on l.branch = g.branch and l.due_at = g.was and l.due_by = g.due_by
   where l.returned_at is null and (l.due_at, l.id) > ($5::timestamptz, $6::bigint)
     and ($8::timestamptz is null or l.due_at < $8)
   order by l.due_at, l.id limit $7`,
);

/** The next open loans of the groups after a place in the order of due dates. */
export async function nextDues(
  tx: Tx,
  groups: readonly MovedGroup[],
  { after, until, limit }: { after: { due: Date; id: string }; until: Date | undefined; limit: number },
): Promise<Next[]> {
  return await next.rows(
    tx,
    groups.map(({ branch }) => branch),
    groups.map(({ dueAt }) => dueAt),
    groups.map(({ dueBy }) => dueBy),
    groups.map(({ to }) => to ?? null),
    after.due,
    after.id,
    limit,
    until ?? null,
  );
}

const lockItems = statement<[itemIds: readonly string[]], { item_id: string }>(
  "circulation.lock-items-of-dues",
  "select item_id from circulation.item_state where item_id = any($1::bigint[]) order by item_id for update",
);

const move = statement<unknown[], { id: string }>(
  "circulation.move-dues",
  `with given as (
     select * from unnest($2::bigint[], $3::timestamptz[], $4::timestamptz[]) as g (id, was, goes)
   ), moved as (
     update circulation.loan l set due_at = g.goes from given g
       where l.id = g.id and l.returned_at is null and l.due_at = g.was and g.goes > l.lent_at
     returning l.id, l.item_id, l.due_at
   ), shown as (
     update circulation.item_state s set due_at = moved.due_at from moved where s.item_id = moved.item_id and s.loan_id = moved.id
   ), kept as (
     insert into circulation.moved_due (move_id, loan_id, due_was, due_is)
       select $1::bigint, g.id, g.was, g.goes from given g join moved on moved.id = g.id
       on conflict do nothing
   )
   select id from moved`,
);

/** One loan's due date, as it was and as it is to be. */
export interface DueChange {
  readonly id: string;
  readonly itemId: string;
  readonly was: Date;
  readonly is: Date;
}

/** Moves due dates whose loans are still as they were read; items are locked first, as a desk does. @returns the loans that moved */
export async function moveDueDates(tx: Tx, moveId: string, changes: readonly DueChange[]): Promise<string[]> {
  if (changes.length === 0) return [];
  await lockItems.rows(
    tx,
    changes.map(({ itemId }) => itemId),
  );
  const rows = await move.rows(
    tx,
    moveId,
    changes.map(({ id }) => id),
    changes.map(({ was }) => was),
    changes.map(({ is }) => is),
  );
  return rows.map(({ id }) => id);
}

export async function insertStuck(
  tx: Tx,
  moveId: string,
  loans: readonly { readonly id: string; readonly was: Date }[],
): Promise<void> {
  if (loans.length === 0) return;
  await on(tx)
    .insertInto("moved_due")
    .values(loans.map(({ id, was }) => ({ move_id: moveId, loan_id: id, due_was: was, due_is: null })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** How many different readers' loans a move has moved. */
export async function countMovedReaders(tx: Tx, moveId: string): Promise<number> {
  const row = await on(tx)
    .selectFrom("moved_due as d")
    .innerJoin("loan as l", "l.id", "d.loan_id")
    .select((of) => of.fn.count<string>("l.reader_id").distinct().as("readers"))
    .where("d.move_id", "=", moveId)
    .executeTakeFirstOrThrow();
  return Number(row.readers);
}

/** How many readers have a loan of these groups. */
export async function countReadersOfDues(at: Database | Tx, groups: readonly MovedGroup[]): Promise<number> {
  if (groups.length === 0) return 0;
  const result = await sql<{ readers: number }>`
    select count(distinct l.reader_id)::int as readers
    from circulation.loan l
    join unnest(
      ${groups.map(({ branch }) => branch)}::text[],
      ${groups.map(({ dueAt }) => dueAt)}::timestamptz[],
      ${groups.map(({ dueBy }) => dueBy)}::text[]
    ) as g (branch, due, due_by) on l.branch = g.branch and l.due_at = g.due and l.due_by = g.due_by
    where l.returned_at is null`.execute(on(at));
  return result.rows[0]?.readers ?? 0;
}
