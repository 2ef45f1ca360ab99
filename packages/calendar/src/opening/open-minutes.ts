import { dayNumber } from "../time/day-number.ts";
import { dateAt } from "../time/local-time.ts";
import { Temporal } from "../time/temporal.ts";
import { stretchesFrom } from "./find-opening.ts";
import type { Opening } from "./opening.ts";

const MINUTE_MS = 60_000;

/** Open time between two instants in minutes, with fractions of a minute; the order of the two does not matter. */
export function openMinutesBetween(opening: Opening, a: Temporal.Instant, b: Temporal.Instant): number {
  const [first, last] = Temporal.Instant.compare(a, b) <= 0 ? [a, b] : [b, a];
  const from = first.epochMilliseconds;
  const to = last.epochMilliseconds;
  const lastDay = dayNumber(dateAt(last, opening.zone));
  let open = 0;
  for (let day = dayNumber(dateAt(first, opening.zone)); day <= lastDay; day += 1) {
    for (const stretch of opening.stretchesOnDay(day)) {
      open += Math.max(0, Math.min(stretch.to, to) - Math.max(stretch.from, from));
    }
  }
  return open / MINUTE_MS;
}

/**
 * The instant at which `minutes` of open time have passed since an instant; 0 answers the next opening. A count that is
 * used up exactly at closing time ends there and not at the next opening. `undefined` beyond three years.
 */
export function addOpenMinutes(
  opening: Opening,
  instant: Temporal.Instant,
  minutes: number,
): Temporal.Instant | undefined {
  let left = minutes * MINUTE_MS;
  const start = instant.epochMilliseconds;
  for (const stretch of stretchesFrom(opening, instant)) {
    const from = Math.max(stretch.from, start);
    if (from >= stretch.to) continue;
    if (left <= stretch.to - from) return Temporal.Instant.fromEpochMilliseconds(Math.round(from + left));
    left -= stretch.to - from;
  }
  return undefined;
}
