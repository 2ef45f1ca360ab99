import { covers } from "../opening/day-hours.ts";
import { daysFrom } from "../time/day-number.ts";
import { Temporal } from "../time/temporal.ts";
import { mondayOf, type Weekday, weekdayNumber, weekdayOf } from "../time/weekday.ts";
import type { TeachingCalendar, Term, Vacation } from "./teaching-calendar.ts";

/** Where a day stands in the university's year. `between`: in no term and in no stated vacation. */
export type TeachingDay =
  | { readonly kind: "term"; readonly term: Term; readonly week: number; readonly exam: boolean }
  | { readonly kind: "vacation"; readonly vacation: Vacation }
  | { readonly kind: "between" };

/** The teaching week of a date, or the vacation it lies in. */
export function teachingDayOf(calendar: TeachingCalendar, date: Temporal.PlainDate): TeachingDay {
  const iso = date.toString();
  const term = calendar.terms.find((one) => covers(one, iso));
  if (term) {
    const week = weekOf(term, date);
    return { kind: "term", term, week, exam: term.examWeeks?.includes(week) ?? false };
  }
  const vacation = calendar.vacations?.find((one) => covers(one, iso));
  return vacation ? { kind: "vacation", vacation } : { kind: "between" };
}

/** The weekday whose timetable is taught on a date: its own, or that of a swap. */
export function timetableDayOf(calendar: TeachingCalendar, date: Temporal.PlainDate): Weekday | undefined {
  const day = teachingDayOf(calendar, date);
  if (day.kind !== "term") return undefined;
  return day.term.swaps?.find((swap) => swap.date === date.toString())?.as ?? weekdayOf(date);
}

/** The number of weeks of a term, the last one perhaps cut short. */
export function weeksIn(term: Term): number {
  return weekOf(term, Temporal.PlainDate.from(term.to));
}

/** The date of a weekday in a week of a term; `undefined` when the term does not reach it. */
export function dateInTerm(term: Term, week: number, weekday: Weekday): Temporal.PlainDate | undefined {
  const monday = mondayOf(Temporal.PlainDate.from(term.from));
  const date = monday.add({ days: (week - 1) * 7 + weekdayNumber(weekday) - 1 });
  return covers(term, date.toString()) ? date : undefined;
}

/** The first term that begins after a date. */
export function nextTerm(calendar: TeachingCalendar, date: Temporal.PlainDate): Term | undefined {
  const iso = date.toString();
  return calendar.terms.filter((term) => term.from > iso).toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];
}

/** The term in which a date lies. */
export function termOf(calendar: TeachingCalendar, date: Temporal.PlainDate): Term | undefined {
  const iso = date.toString();
  return calendar.terms.find((term) => covers(term, iso));
}

function weekOf(term: Term, date: Temporal.PlainDate): number {
  const first = mondayOf(Temporal.PlainDate.from(term.from));
  return Math.floor(daysFrom(first, date) / 7) + 1;
}
