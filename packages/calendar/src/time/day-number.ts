import { Temporal } from "./temporal.ts";

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. Loops over days count in these: adding one to a number costs nothing, to a date a good deal. */
export function dayNumber(date: Temporal.PlainDate): number {
  // Years below 100 would be taken for those of the 20th century, so the year is set by itself.
  return new Date(0).setUTCFullYear(date.year, date.month - 1, date.day) / DAY_MS;
}

/** The date of a day number. */
export function dateOfNumber(day: number): Temporal.PlainDate {
  const date = new Date(day * DAY_MS);
  return new Temporal.PlainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Whole days from one date to another, negative when it lies before. */
export function daysFrom(a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  return dayNumber(b) - dayNumber(a);
}
