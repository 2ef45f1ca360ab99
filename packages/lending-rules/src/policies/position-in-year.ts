import { type TeachingCalendar, type Temporal, teachingDayOf } from "@wenyuan/calendar";
import type { TeachingPosition } from "./lending-case.ts";

/** Where a date stands in the university's year, as rules about the time of year look at it. */
export function positionInYear(teaching: TeachingCalendar, date: Temporal.PlainDate): TeachingPosition {
  const day = teachingDayOf(teaching, date);
  return day.kind === "term" ? { kind: "term", week: day.week, exam: day.exam } : { kind: day.kind };
}
