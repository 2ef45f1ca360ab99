import { addOpenDays, dateAt, isOpenDay, nextOpenDay, type Opening, Temporal } from "@wenyuan/calendar";
import type { BringTerms } from "../services/service-terms.ts";

/** With which round a request goes, and when the copy is at the desk. */
export interface BringTime {
  /** When the runner sets out; what is asked for before goes with him. */
  readonly round: Temporal.Instant;
  readonly expected: Temporal.Instant;
}

/**
 * When a copy that is asked for now is there: with the next round of the day, or the first of the next open day; then the minutes of the
 * way, and open days where it comes from elsewhere.
 * @param desk of the branch that has the copy
 */
export function bringTimeOf(terms: BringTerms, now: Temporal.Instant, desk: Opening): BringTime {
  const today = dateAt(now, desk.zone);
  const rounds = terms.rounds.toSorted();
  const next = isOpenDay(desk, today)
    ? rounds.map((clock) => at(today, clock, desk.zone)).find((round) => Temporal.Instant.compare(now, round) < 0)
    : undefined;
  const round = next ?? firstRoundAfter(today, rounds, desk) ?? now;
  const there = round.add({ minutes: terms.minutes });
  if (terms.days === 0) return { round, expected: there };
  const day = addOpenDays(desk, dateAt(there, desk.zone), terms.days);
  return { round, expected: day ? onDay(there, day, desk.zone) : there.add({ hours: 24 * terms.days }) };
}

function firstRoundAfter(
  today: Temporal.PlainDate,
  [first]: readonly string[],
  desk: Opening,
): Temporal.Instant | undefined {
  const day = nextOpenDay(desk, today.add({ days: 1 }));
  return first === undefined || day === undefined ? undefined : at(day, first, desk.zone);
}

function at(day: Temporal.PlainDate, clock: string, zone: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(clock) }).toInstant();
}

function onDay(instant: Temporal.Instant, day: Temporal.PlainDate, zone: string): Temporal.Instant {
  const plainTime = instant.toZonedDateTimeISO(zone).toPlainTime();
  return day.toZonedDateTime({ timeZone: zone, plainTime }).toInstant();
}
