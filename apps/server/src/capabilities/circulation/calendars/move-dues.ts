import { dateAt } from "@wenyuan/calendar";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { dueDatesMoved, holdsChanged, loansChanged } from "../events.ts";
import { instantOfDate } from "../rules/rulebook.ts";
import { readCalendars } from "../rules/rules.store.ts";
import { type Calendars, desksOf } from "./calendars.ts";
import { endOfKeeping, movedGroups } from "./due-group.ts";
import {
  countMovedReaders,
  findMove,
  groupDues,
  insertStuck,
  lockMove,
  moveDueDates,
  nextDues,
  noteProgress,
} from "./due-move.store.ts";
import type { DueMove } from "./due-move.ts";
import { insertMovedHold, keepCopyUntil, keptCopies, listMoved, noteSetBack, setDuesBack } from "./moved-due.store.ts";

/** Loans that are moved in one transaction: few enough that a desk never waits long for one of them. */
const batchSize = 500;

/** Goes on with a move, or with its undoing, until it is done; broken off at any moment it goes on where it was. */
export async function moveDuesNow(
  db: Database,
  id: string,
  { now, signal }: { now: Date; signal?: AbortSignal | undefined },
): Promise<void> {
  const goesOn = () => !signal?.aborted;
  while (goesOn()) {
    const found = await findMove(db, id);
    if (!found) return;
    const more = await transact(db, async (tx) => {
      const move = await lockMove(tx, id);
      if (move?.state === "moving") return await moveBatch(tx, move, now);
      return move?.state === "undoing" ? await undoBatch(tx, move, now) : false;
    });
    if (!more) return;
  }
}

async function moveBatch(tx: Tx, move: DueMove, now: Date): Promise<boolean> {
  const calendars = await calendarsOf(tx, move);
  const after = { due: move.atDue ?? move.spanFrom, id: move.atId };
  const groups = movedGroups(await groupDues(tx, { from: after.due, to: move.spanTo }), calendars);
  const dues = groups.length === 0 ? [] : await nextDues(tx, groups, { after, until: move.spanTo, limit: batchSize });
  const last = dues.at(-1);
  if (!last) {
    await moveHolds(tx, move, calendars);
    await noteProgress(tx, move.id, { state: "moved", finishedAt: now, readers: await countMovedReaders(tx, move.id) });
    return false;
  }
  const changes = dues.flatMap(({ id, item_id: itemId, due_at: was, to: is }) => (is ? [{ id, itemId, was, is }] : []));
  const moved = await moveDueDates(tx, move.id, changes);
  const stuck = dues.flatMap(({ id, due_at: was, to }) => (to ? [] : [{ id, was }]));
  await insertStuck(tx, move.id, stuck);
  await tellLoans(tx, move.id, moved);
  await noteProgress(tx, move.id, { atDue: last.due_at, atId: last.id, loans: moved.length, stuck: stuck.length });
  return true;
}

async function calendarsOf(tx: Tx, move: DueMove): Promise<{ before: Calendars; after: Calendars }> {
  const before = await readCalendars(tx, move.calendarBefore);
  const after = await readCalendars(tx, move.calendarAfter);
  if (!before || !after) throw new Error(`the calendars of the move ${move.id} are not there`);
  return { before: before.set, after: after.set };
}

/** Copies on the hold shelf are kept as much longer; a library has hundreds of them, seldom thousands. */
async function moveHolds(tx: Tx, move: DueMove, calendars: { before: Calendars; after: Calendars }): Promise<void> {
  const deskOf = desksOf(calendars.after);
  const dayOf = (at: Date, branch: string) => dateAt(instantOfDate(at), deskOf(branch).zone).toString();
  const span = { from: dayOf(move.spanFrom, ""), to: move.spanTo && dayOf(move.spanTo, "") };
  const told: string[] = [];
  let stuck = 0;
  for (const { id, pickup, keepUntil } of await keptCopies(tx, span)) {
    const was = endOfKeeping(keepUntil, deskOf(pickup).zone);
    const [moved] = movedGroups([{ branch: pickup, dueAt: was, dueBy: "day", count: 1 }], calendars);
    if (!moved) continue;
    if (!moved.to) {
      stuck += 1;
      await insertMovedHold(tx, { moveId: move.id, holdId: id, was, is: null });
    } else if (await keepCopyUntil(tx, { id, was: keepUntil, is: dayOf(moved.to, pickup) })) {
      told.push(id);
      await insertMovedHold(tx, { moveId: move.id, holdId: id, was, is: moved.to });
    }
  }
  if (told.length > 0) {
    await publish(tx, holdsChanged, [{ ids: told }]);
    await publish(tx, dueDatesMoved, [{ moveId: move.id, loanIds: [], holdIds: told }]);
  }
  await noteProgress(tx, move.id, { holds: told.length, stuck });
}

async function tellLoans(tx: Tx, moveId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await publish(tx, loansChanged, [{ ids: [...ids] }]);
  await publish(tx, dueDatesMoved, [{ moveId, loanIds: [...ids], holdIds: [] }]);
}

async function undoBatch(tx: Tx, move: DueMove, now: Date): Promise<boolean> {
  const entries = await listMoved(tx, { moveId: move.id, after: move.atId, limit: batchSize });
  const last = entries.at(-1);
  if (!last) {
    await noteProgress(tx, move.id, { state: "undone" });
    return false;
  }
  const back = await setDuesBack(tx, { entries, now });
  await tellLoans(tx, move.id, back);
  const { after } = await calendarsOf(tx, move);
  const holdsBack = await setHoldsBack(tx, { entries, after, now });
  const moved = entries.filter(({ is }) => is !== undefined).length;
  await noteProgress(tx, move.id, { atId: last.id, kept: moved - back.length - holdsBack });
  return true;
}

async function setHoldsBack(
  tx: Tx,
  { entries, after, now }: { entries: Awaited<ReturnType<typeof listMoved>>; after: Calendars; now: Date },
): Promise<number> {
  let back = 0;
  const { zone } = after.desk;
  const day = (at: Date) => dateAt(instantOfDate(at), zone).toString();
  for (const { id, holdId, was, is } of entries) {
    if (holdId === undefined || is === undefined || was < now) continue;
    if (!(await keepCopyUntil(tx, { id: holdId, was: day(is), is: day(was) }))) continue;
    await noteSetBack(tx, id);
    back += 1;
  }
  return back;
}
