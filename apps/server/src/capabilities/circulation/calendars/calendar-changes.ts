import {
  dateOfNumber,
  dayNumber,
  type Hours,
  type LocalText,
  type Opening,
  openingFrom,
  Temporal,
} from "@wenyuan/calendar";
import { type Calendars, officialYears, openingCalendars } from "./calendars.ts";

/** A day on which a calendar says something else than before. */
export interface ChangedDay {
  /** Which calendar: `building`, `desks.law` … */
  readonly key: string;
  readonly name: LocalText;
  readonly date: string;
  readonly before: readonly Hours[];
  readonly after: readonly Hours[];
  readonly reason?: LocalText;
}

/** The days that are compared: a month back, for a closing that is noted afterwards, and more than a year ahead. */
const daysBack = 31;
const daysAhead = 400;

/** Every day on which two states of the calendars differ, in order. */
export function changedDays(before: Calendars, after: Calendars, today: Temporal.PlainDate): ChangedDay[] {
  const former = new Map(openingCalendars(before).map((one) => [one.key, one]));
  const changed = openingCalendars(after).flatMap(({ key, kind, data }) => {
    // A branch that had no hours of its own had those of the house.
    const was = former.get(key) ?? former.get(kind);
    if (!was) return [];
    const is = openingFrom(data, officialYears(after));
    return daysThatDiffer(openingFrom(was.data, officialYears(before)), is, today).map((day) => ({
      key,
      name: data.name,
      ...day,
    }));
  });
  return changed.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function daysThatDiffer(
  before: Opening,
  after: Opening,
  today: Temporal.PlainDate,
): Omit<ChangedDay, "key" | "name">[] {
  const days: Omit<ChangedDay, "key" | "name">[] = [];
  const first = dayNumber(today) - daysBack;
  for (let number = first; number <= first + daysBack + daysAhead; number += 1) {
    const date = dateOfNumber(number);
    const was = before.hoursOn(date).hours;
    const { hours: is, reason } = after.hoursOn(date);
    if (before.zone === after.zone && String(was) === String(is)) continue;
    days.push({ date: date.toString(), before: was, after: is, ...(reason && { reason }) });
  }
  return days;
}

/** The time in which something due may have lost its last chance: from the first changed day of a desk to the opening after the last. */
export interface DueSpan {
  readonly from: Temporal.Instant;
  /** Left out: no opening is known after it. */
  readonly to?: Temporal.Instant;
}

/** Where due dates have to be looked at; nothing when no desk changes. */
export function spanOf(changed: readonly ChangedDay[], after: Calendars): DueSpan | undefined {
  const desks = changed.filter(({ key }) => key.startsWith("desk"));
  const [first] = desks;
  const last = desks.at(-1);
  if (!first || !last) return undefined;
  const openings = openingCalendars(after)
    .filter(({ kind }) => kind === "desk")
    .map(({ data }) => openingFrom(data, officialYears(after)));
  const from = Temporal.PlainDate.from(first.date).toZonedDateTime(after.desk.zone).toInstant().subtract({ hours: 24 });
  const ends = openings.map((opening) => secondOpenDay(opening, Temporal.PlainDate.from(last.date)));
  if (ends.some((end) => end === undefined)) return { from };
  const times = ends.flatMap((end) => (end ? [end.epochMilliseconds] : []));
  return { from, to: Temporal.Instant.fromEpochMilliseconds(Math.max(...times)) };
}

/** The end of the second open day after a date: what is due later had its chance. */
function secondOpenDay(opening: Opening, date: Temporal.PlainDate): Temporal.Instant | undefined {
  let open = 0;
  for (let number = dayNumber(date) + 1; number < dayNumber(date) + 1_100; number += 1) {
    if (opening.stretchesOnDay(number).length > 0) open += 1;
    if (open === 2)
      return dateOfNumber(number + 1)
        .toZonedDateTime(opening.zone)
        .toInstant();
  }
  return undefined;
}
