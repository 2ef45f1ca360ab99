import type { LocalText } from "../faults/local-text.ts";
import { type OfficialDayTable, officialDays } from "../official/official-days.ts";
import type { OfficialYear } from "../official/official-year.ts";
import { dateOfNumber, dayNumber } from "../time/day-number.ts";
import { instantOf } from "../time/local-time.ts";
import type { Temporal } from "../time/temporal.ts";
import { type DayHours, resolveDay } from "./day-hours.ts";
import type { OpeningCalendar } from "./opening-calendar.ts";

/** Open without a break from one instant up to, not including, another; epoch milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An opening calendar made ready for questions. Days that were asked for are remembered; the data must not change. */
export interface Opening {
  readonly id: string;
  readonly zone: string;
  readonly name: LocalText;
  readonly data: OpeningCalendar;
  hoursOn(date: Temporal.PlainDate): DayHours;
  /** The day's hours as instants, in order, so that a day of 23 or 25 hours has the length it really has. */
  stretchesOn(date: Temporal.PlainDate): readonly Stretch[];
  /** The same by day number, for loops over days. */
  stretchesOnDay(day: number): readonly Stretch[];
}

/** Makes checked calendar data ready for questions. */
export function openingFrom(data: OpeningCalendar, years: readonly OfficialYear[] = []): Opening {
  const official: OfficialDayTable = data.official ? officialDays(years, data.official.region) : new Map();
  const days = new Map<number, DayHours>();
  const stretches = new Map<number, readonly Stretch[]>();
  const hoursOn = (date: Temporal.PlainDate): DayHours =>
    remembered(days, dayNumber(date), () => resolveDay(data, official, date));
  const stretchesOnDay = (day: number): readonly Stretch[] =>
    remembered(stretches, day, () => {
      const date = dateOfNumber(day);
      return toStretches(hoursOn(date), date, data.zone);
    });
  return {
    id: data.id,
    zone: data.zone,
    name: data.name,
    data,
    hoursOn,
    stretchesOnDay,
    stretchesOn: (date) => stretchesOnDay(dayNumber(date)),
  };
}

function toStretches(day: DayHours, date: Temporal.PlainDate, zone: string): Stretch[] {
  return day.hours
    .map(([from, to]) => ({
      from: instantOf(date, from, zone).epochMilliseconds,
      to: instantOf(date, to, zone).epochMilliseconds,
    }))
    .filter((stretch) => stretch.from < stretch.to);
}

/** Days kept before the memory is emptied: four years of them, so that a long-lived server does not grow. */
const REMEMBERED_DAYS = 1500;

function remembered<T>(memory: Map<number, T>, key: number, make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= REMEMBERED_DAYS) memory.clear();
  const made = make();
  memory.set(key, made);
  return made;
}
