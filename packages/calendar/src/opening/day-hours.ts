import type { LocalText } from "../faults/local-text.ts";
import type { OfficialDayTable } from "../official/official-days.ts";
import type { Temporal } from "../time/temporal.ts";
import { weekdayOf } from "../time/weekday.ts";
import { subtractHours } from "./hours.ts";
import type { Exception, Hours, OpeningCalendar, WeeklyPeriod } from "./opening-calendar.ts";

/** The layer that decided a day, weakest first. `unstated`: no weekly period covers the date, so it is closed. */
export type Layer = "unstated" | "weekly" | "vacation" | "yearly" | "day-off" | "make-up" | "exception";

/** The hours of one day, in order, and what made them so. */
export interface DayHours {
  readonly hours: readonly Hours[];
  readonly layer: Layer;
  readonly reason?: LocalText;
}

/** Settles one day: each layer that speaks of it replaces or trims what the weaker ones said. */
export function resolveDay(calendar: OpeningCalendar, official: OfficialDayTable, date: Temporal.PlainDate): DayHours {
  let day = yearlyDay(calendar, date) ?? weeklyDay(calendar, date);
  day = officialDay(calendar, official, date) ?? day;
  const iso = date.toString();
  for (const exception of calendar.exceptions ?? []) {
    if (covers(exception, iso)) day = applyException(day, exception);
  }
  return day;
}

/** Whether an ISO date lies in a range whose ends may be open; ISO dates of four-digit years sort as text. */
export function covers(range: { readonly from?: string; readonly to?: string }, iso: string): boolean {
  return (range.from === undefined || range.from <= iso) && (range.to === undefined || iso <= range.to);
}

function weeklyDay(calendar: OpeningCalendar, date: Temporal.PlainDate): DayHours {
  const iso = date.toString();
  const vacation = calendar.vacations?.find((period) => covers(period, iso));
  const period: WeeklyPeriod | undefined = vacation ?? calendar.weeks.find((week) => covers(week, iso));
  if (period === undefined) return { hours: [], layer: "unstated" };
  const hours = inOrder(period.hours[weekdayOf(date)]);
  const layer = vacation ? "vacation" : "weekly";
  return period.name ? { hours, layer, reason: period.name } : { hours, layer };
}

function yearlyDay(calendar: OpeningCalendar, date: Temporal.PlainDate): DayHours | undefined {
  const monthDay = date.toString().slice(5);
  const found = calendar.yearly?.find((day) => day.on === monthDay);
  return found && { hours: inOrder(found.hours), layer: "yearly", reason: found.reason };
}

function officialDay(
  calendar: OpeningCalendar,
  official: OfficialDayTable,
  date: Temporal.PlainDate,
): DayHours | undefined {
  const day = official.get(date.toString());
  const rule = calendar.official;
  if (day === undefined || rule === undefined) return undefined;
  if (day.kind === "day-off") {
    const inVacation = calendar.vacations?.some((vacation) => covers(vacation, date.toString())) ?? false;
    const hours = (inVacation ? rule.daysOffInVacation : undefined) ?? rule.daysOff;
    return hours === "as-usual" ? undefined : { hours: inOrder(hours), layer: "day-off", reason: day.holiday };
  }
  if (rule.makeUp === "as-usual") return undefined;
  const iso = date.toString();
  const period =
    calendar.vacations?.find((vacation) => covers(vacation, iso)) ?? calendar.weeks.find((week) => covers(week, iso));
  return { hours: inOrder(period?.hours[rule.makeUp] ?? []), layer: "make-up", reason: day.holiday };
}

function applyException(day: DayHours, exception: Exception): DayHours {
  const { reason } = exception;
  if (exception.change === "open") return { hours: inOrder(exception.hours ?? []), layer: "exception", reason };
  const hours = exception.hours === undefined ? [] : subtractHours(day.hours, exception.hours);
  return { hours, layer: "exception", reason };
}

function inOrder(hours: readonly Hours[]): readonly Hours[] {
  return hours.length < 2 ? hours : hours.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
