import { dateOfNumber, dayNumber } from "../time/day-number.ts";
import type { Temporal } from "../time/temporal.ts";
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
  let at = dayNumber(date);
  while (left > 0) {
    at += step;
    closedInARow = opening.stretchesOnDay(at).length > 0 ? 0 : closedInARow + 1;
    if (closedInARow === 0) left -= 1;
    if (closedInARow > HORIZON_DAYS) return undefined;
  }
  return dateOfNumber(at);
}

/** Open days from the earlier date up to, not including, the later; the order of the two does not matter. */
export function openDaysBetween(opening: Opening, a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  const ends = [dayNumber(a), dayNumber(b)] as const;
  const last = Math.max(...ends);
  let count = 0;
  for (let day = Math.min(...ends); day < last; day += 1) {
    if (opening.stretchesOnDay(day).length > 0) count += 1;
  }
  return count;
}

function stepUntilOpen(opening: Opening, date: Temporal.PlainDate, step: number): Temporal.PlainDate | undefined {
  const first = dayNumber(date);
  for (let days = 0; Math.abs(days) <= HORIZON_DAYS; days += step) {
    if (opening.stretchesOnDay(first + days).length > 0) return days === 0 ? date : dateOfNumber(first + days);
  }
  return undefined;
}
