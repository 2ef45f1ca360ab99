import { dateAt, daysFrom, type Opening, openDaysBetween, openMinutesBetween, Temporal } from "@wenyuan/calendar";

/** How late something is. */
export interface Lateness {
  readonly due: Temporal.Instant;
  /** When it came back, or now. */
  readonly until: Temporal.Instant;
  readonly desk: Opening;
}

/** Whole days late: from the due date to the date it came back, on the wall. 0 when it is not late. */
export function daysLate({ due, until, desk }: Lateness): number {
  const days = daysFrom(dateAt(due, desk.zone), dateAt(until, desk.zone));
  return Math.max(0, days);
}

/** Days late on which the desk was open: the due day itself does not count, the day it came back does. */
export function openDaysLate(lateness: Lateness): number {
  const { due, until, desk } = lateness;
  if (daysLate(lateness) === 0) return 0;
  return openDaysBetween(desk, dateAt(due, desk.zone).add({ days: 1 }), dateAt(until, desk.zone).add({ days: 1 }));
}

/** Minutes late, with fractions; 0 when it is not late. */
export function minutesLate({ due, until }: Lateness): number {
  return Math.max(0, until.epochMilliseconds - due.epochMilliseconds) / 60_000;
}

/** Minutes late while the desk was open. */
export function openMinutesLate({ due, until, desk }: Lateness): number {
  return Temporal.Instant.compare(due, until) < 0 ? openMinutesBetween(desk, due, until) : 0;
}
