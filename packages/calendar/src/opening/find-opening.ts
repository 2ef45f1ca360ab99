import { dayNumber } from "../time/day-number.ts";
import { dateAt } from "../time/local-time.ts";
import { Temporal } from "../time/temporal.ts";
import type { Opening, Stretch } from "./opening.ts";

/** How far a search looks before it answers that there is none: a place closed for three years is closed. */
export const HORIZON_DAYS = 1100;

/** Whether it is open at an instant. The closing instant itself is closed. */
export function isOpenAt(opening: Opening, instant: Temporal.Instant): boolean {
  return stretchAt(opening, instant) !== undefined;
}

/** The instant itself when open, else the next one at which it opens; `undefined` when it does not within three years. */
export function nextOpening(opening: Opening, instant: Temporal.Instant): Temporal.Instant | undefined {
  const at = instant.epochMilliseconds;
  for (const stretch of stretchesFrom(opening, instant)) {
    if (stretch.to > at) return Temporal.Instant.fromEpochMilliseconds(Math.max(at, stretch.from));
  }
  return undefined;
}

/**
 * When the opening that runs at an instant ends, through midnight where days join; `never` for a room that is open day and
 * night for the next three years; `undefined` when it is closed at that instant.
 */
export function closingAfter(opening: Opening, instant: Temporal.Instant): Temporal.Instant | "never" | undefined {
  let end = stretchAt(opening, instant)?.to;
  if (end === undefined) return undefined;
  for (const stretch of stretchesFrom(opening, instant)) {
    if (stretch.from > end) return Temporal.Instant.fromEpochMilliseconds(end);
    end = Math.max(end, stretch.to);
  }
  const horizon = instant.epochMilliseconds + (HORIZON_DAYS - 2) * 86_400_000;
  return end > horizon ? "never" : Temporal.Instant.fromEpochMilliseconds(end);
}

/** The last instant, not after the given one, up to which it was open: the last moment a book could be handed in. */
export function lastOpenMoment(opening: Opening, instant: Temporal.Instant): Temporal.Instant | undefined {
  const at = instant.epochMilliseconds;
  const today = dayNumber(dateAt(instant, opening.zone));
  for (let day = today; day > today - HORIZON_DAYS; day -= 1) {
    const stretch = opening.stretchesOnDay(day).findLast(({ from }) => from < at);
    if (stretch) return Temporal.Instant.fromEpochMilliseconds(Math.min(at, stretch.to));
  }
  return undefined;
}

/** Every stretch from the day of an instant on, in order, as far as the horizon. */
export function* stretchesFrom(opening: Opening, instant: Temporal.Instant): Generator<Stretch> {
  const today = dayNumber(dateAt(instant, opening.zone));
  for (let day = today; day < today + HORIZON_DAYS; day += 1) yield* opening.stretchesOnDay(day);
}

function stretchAt(opening: Opening, instant: Temporal.Instant): Stretch | undefined {
  const at = instant.epochMilliseconds;
  return opening.stretchesOn(dateAt(instant, opening.zone)).find(({ from, to }) => from <= at && at < to);
}
