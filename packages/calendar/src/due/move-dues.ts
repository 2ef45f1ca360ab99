import { isOpenAt, lastOpenMoment, nextOpening } from "../opening/find-opening.ts";
import { nextOpenDay, nextOpenSameWeekday } from "../opening/open-days.ts";
import { addOpenMinutes, openMinutesBetween } from "../opening/open-minutes.ts";
import type { Opening } from "../opening/opening.ts";
import { dateAt, onDate } from "../time/local-time.ts";
import { Temporal } from "../time/temporal.ts";

/** An instant by which something is due. `by` says whether the day counts, or the minute. */
export interface Due {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly by: "day" | "minute";
}

/** A due instant that a closing moved. `to` is left out when no open day is known: a person has to decide. */
export interface MovedDue {
  readonly id: string;
  readonly from: Temporal.Instant;
  readonly to?: Temporal.Instant;
}

/**
 * Says which due instants a closing moves, and to when. A due instant moves when its last chance is lost: the last open
 * moment before it, by the calendar as it was, lies in the closing. So a book due on a Sunday that was never open moves
 * when the Saturday before is lost, and one that was overdue already does not. A day keeps its time of day and goes to
 * the next open day; a minute gets back exactly the open minutes that were lost.
 */
export function moveDues(
  dues: Iterable<Due>,
  calendars: { readonly before: Opening; readonly after: Opening },
  weekday: "any" | "same" = "any",
): MovedDue[] {
  const moved: MovedDue[] = [];
  for (const due of dues) {
    if (!losesLastChance(due.at, calendars)) continue;
    const to = due.by === "day" ? laterDay(due.at, calendars, weekday) : laterMinute(due.at, calendars);
    moved.push(to === undefined ? { id: due.id, from: due.at } : { id: due.id, from: due.at, to });
  }
  return moved;
}

interface Calendars {
  readonly before: Opening;
  readonly after: Opening;
}

function losesLastChance(at: Temporal.Instant, { before, after }: Calendars): boolean {
  const was = lastOpenMoment(before, at);
  const is = lastOpenMoment(after, at);
  return was !== undefined && (is === undefined || Temporal.Instant.compare(is, was) < 0);
}

/** The first day on or after the due one whose last open moment is not lost again. */
function laterDay(at: Temporal.Instant, calendars: Calendars, weekday: "any" | "same"): Temporal.Instant | undefined {
  const { after } = calendars;
  const search = weekday === "same" ? nextOpenSameWeekday : nextOpenDay;
  const step = weekday === "same" ? 7 : 1;
  let date = dateAt(at, after.zone);
  for (let tries = 0; tries < 400; tries += 1) {
    const open = search(after, date.add({ days: step }));
    if (open === undefined) return undefined;
    const moved = onDate(at, open, after.zone);
    if (!losesLastChance(moved, calendars)) return moved;
    date = open;
  }
  return undefined;
}

function laterMinute(at: Temporal.Instant, { before, after }: Calendars): Temporal.Instant | undefined {
  const until = lastOpenMoment(after, at);
  const lost = until === undefined ? 0 : openMinutesBetween(before, until, at);
  const start = isOpenAt(after, at) ? at : nextOpening(after, at);
  return start && addOpenMinutes(after, start, lost);
}
