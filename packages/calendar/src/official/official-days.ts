import type { LocalText } from "../faults/local-text.ts";
import { Temporal } from "../time/temporal.ts";
import type { OfficialHoliday, OfficialYear } from "./official-year.ts";

/** What the official year says of one date. */
export interface OfficialDay {
  readonly kind: "day-off" | "make-up";
  readonly holiday: LocalText;
}

/** The official days of a region by ISO date. */
export type OfficialDayTable = ReadonlyMap<string, OfficialDay>;

/** Looks up all the years of one region at once. */
export function officialDays(years: readonly OfficialYear[], region: string): OfficialDayTable {
  const days = new Map<string, OfficialDay>();
  for (const year of years) {
    if (year.region === region) for (const holiday of year.holidays) addHoliday(days, holiday);
  }
  return days;
}

function addHoliday(days: Map<string, OfficialDay>, holiday: OfficialHoliday): void {
  const last = Temporal.PlainDate.from(holiday.to);
  let day = Temporal.PlainDate.from(holiday.from);
  while (Temporal.PlainDate.compare(day, last) <= 0) {
    days.set(day.toString(), { kind: "day-off", holiday: holiday.name });
    day = day.add({ days: 1 });
  }
  for (const date of holiday.makeUp ?? []) days.set(date, { kind: "make-up", holiday: holiday.name });
}
