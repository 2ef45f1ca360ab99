import { dateAt, laterDate, Temporal } from "@wenyuan/calendar";
import type { SuspensionTerms } from "../terms/suspension-terms.ts";
import { daysLate, type Lateness, openDaysLate } from "./overdue-time.ts";

/** Days without borrowing after a late return, and until when; borrowing is possible again on the day after `until`. */
export interface Suspension {
  readonly lateDays: number;
  readonly days: number;
  /** Left out when there is none. */
  readonly until?: Temporal.PlainDate;
}

/**
 * How long borrowing rests after a late return: late days × days ÷ each, without fractions, up to the longest. It starts on
 * the day of return, or after a suspension that still runs.
 */
export function workOutSuspension(
  lateness: Lateness,
  terms: SuspensionTerms,
  running?: Temporal.PlainDate,
): Suspension {
  const lateDays = terms.openDaysOnly ? openDaysLate(lateness) : daysLate(lateness);
  const counted = lateDays <= (terms.graceDays ?? 0) ? 0 : lateDays;
  const earned = Math.floor((counted * terms.days) / terms.each);
  const days = Math.min(earned, terms.maxDays ?? earned);
  if (days === 0) return { lateDays, days };
  const returned = dateAt(lateness.until, lateness.desk.zone);
  if (running === undefined || Temporal.PlainDate.compare(running, returned) < 0) {
    return { lateDays, days, until: returned.add({ days }) };
  }
  const until = terms.runs === "after" ? running.add({ days }) : laterDate(running, returned.add({ days }));
  return { lateDays, days, until };
}
