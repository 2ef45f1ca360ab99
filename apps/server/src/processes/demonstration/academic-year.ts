import { Temporal } from "@wenyuan/calendar";

/** The year in which the running academic year began. */
export function academicYear(now: Date): number {
  return now.getUTCMonth() >= 8 ? now.getUTCFullYear() : now.getUTCFullYear() - 1;
}

/** The Monday, in the first half of September, on which the running academic year began. */
export function autumnBefore(now: Date): Temporal.PlainDate {
  const today = Temporal.PlainDate.from(now.toISOString().slice(0, 10));
  const first = Temporal.PlainDate.from({ year: academicYear(now), month: 9, day: 1 });
  const monday = first.add({ days: (8 - first.dayOfWeek) % 7 });
  return Temporal.PlainDate.compare(monday, today) <= 0 ? monday : monday.subtract({ weeks: 52 });
}
