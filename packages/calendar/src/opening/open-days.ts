import { Temporal } from "../time/temporal.ts";
import { HORIZON_DAYS } from "./find-opening.ts";
import type { Opening } from "./opening.ts";

/** Whether it opens at all on a date. */
export function isOpenDay(opening: Opening, date: Temporal.PlainDate): boolean {
  return opening.stretchesOn(date).length > 0;
}

/** The date itself when open, else the next open one; `undefined` when none comes within three years. */
export function nextOpenDay(opening: Opening, date: Temporal.PlainDate): Temporal.PlainDate | undefined {
  return stepUntilOpen(opening, date, 1);
}

/** The date itself when open, else the last open one before it. */
export function previousOpenDay(opening: Opening, date: Temporal.PlainDate): Temporal.PlainDate | undefined {
  return stepUntilOpen(opening, date, -1);
}

/** The date itself when open, else the first open date whole weeks later. */
export function nextOpenSameWeekday(opening: Opening, date: Temporal.PlainDate): Temporal.PlainDate | undefined {
  return stepUntilOpen(opening, date, 7);
}

/**
 * Counts `days` open days on from a date, which itself is not counted; 0 answers the date. Negative counts go back.
 * `undefined` when the horizon ends first.
 */
export function addOpenDays(opening: Opening, date: Temporal.PlainDate, days: number): Temporal.PlainDate | undefined {
  const step = days < 0 ? -1 : 1;
  let left = Math.abs(days);
  let closedInARow = 0;
  let at = date;
  while (left > 0) {
    at = at.add({ days: step });
    closedInARow = isOpenDay(opening, at) ? 0 : closedInARow + 1;
    if (closedInARow === 0) left -= 1;
    if (closedInARow > HORIZON_DAYS) return undefined;
  }
  return at;
}

/** Open days from the earlier date up to, not including, the later; the order of the two does not matter. */
export function openDaysBetween(opening: Opening, a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  const [from, to] = Temporal.PlainDate.compare(a, b) <= 0 ? [a, b] : [b, a];
  let count = 0;
  for (let date = from; Temporal.PlainDate.compare(date, to) < 0; date = date.add({ days: 1 })) {
    if (isOpenDay(opening, date)) count += 1;
  }
  return count;
}

function stepUntilOpen(opening: Opening, date: Temporal.PlainDate, step: number): Temporal.PlainDate | undefined {
  let at = date;
  for (let days = 0; days <= HORIZON_DAYS; days += Math.abs(step)) {
    if (isOpenDay(opening, at)) return at;
    at = at.add({ days: step });
  }
  return undefined;
}
