import { dateAt } from "@wenyuan/calendar";
import type { Tx } from "../../../kernel/db/database.ts";
import { instantOfDate } from "../rules/rulebook.ts";
import { type ChangedDay, changedDays, spanOf } from "./calendar-changes.ts";
import type { Calendars } from "./calendars.ts";
import { endOfKeeping, movedGroups } from "./due-group.ts";
import { countReadersOfDues, groupDues } from "./due-move.store.ts";
import { keptCopies } from "./moved-due.store.ts";

/** What a change of the calendars does. */
export interface CalendarPreview {
  readonly days: readonly ChangedDay[];
  /** Due on a day that is closed now. */
  readonly dues: { readonly loans: number; readonly readers: number; readonly holds: number; readonly stuck: number };
}

/** Nothing changes, and nobody is moved. */
export const nothingMoves: CalendarPreview = { days: [], dues: { loans: 0, readers: 0, holds: 0, stuck: 0 } };

/** Says which days change, and whom it would move: nothing is written. */
export async function previewCalendars(
  tx: Tx,
  { before, after, now }: { readonly before: Calendars; readonly after: Calendars; readonly now: Date },
): Promise<CalendarPreview> {
  const today = dateAt(instantOfDate(now), after.desk.zone);
  const days = changedDays(before, after, today);
  const span = spanOf(days, after);
  if (!span) return { ...nothingMoves, days };
  const from = new Date(span.from.epochMilliseconds);
  const to = span.to && new Date(span.to.epochMilliseconds);
  const moved = movedGroups(await groupDues(tx, { from, to }), { before, after });
  const dayOf = (at: Date) => dateAt(instantOfDate(at), after.desk.zone).toString();
  const kept = await keptCopies(tx, { from: dayOf(from), to: to && dayOf(to) });
  const holds = movedGroups(
    kept.map(({ pickup, keepUntil }) => ({
      branch: pickup,
      dueAt: endOfKeeping(keepUntil, after.desk.zone),
      dueBy: "day" as const,
      count: 1,
    })),
    { before, after },
  );
  const goes = moved.filter(({ to: day }) => day !== undefined);
  return {
    days,
    dues: {
      loans: count(goes),
      readers: await countReadersOfDues(tx, goes),
      holds: holds.filter(({ to: day }) => day !== undefined).length,
      stuck: count(moved) - count(goes),
    },
  };
}

function count(groups: readonly { readonly count: number }[]): number {
  return groups.reduce((sum, one) => sum + one.count, 0);
}
