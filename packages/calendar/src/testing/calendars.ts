import { CHINA_2026 } from "../official/china-2026.ts";
import { type Opening, openingFrom } from "../opening/opening.ts";
import type { Hours, OpeningCalendar, WeekHours } from "../opening/opening-calendar.ts";
import type { TeachingCalendar } from "../teaching/teaching-calendar.ts";
import { Temporal } from "../time/temporal.ts";
import { WEEKDAYS } from "../time/weekday.ts";

export const date = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
export const instant = (iso: string): Temporal.Instant => Temporal.Instant.from(iso);

/** The same hours every day, but for the days named. */
export function aWeek(hours: readonly Hours[], other: Partial<WeekHours> = {}): WeekHours {
  return { ...(Object.fromEntries(WEEKDAYS.map((day) => [day, hours])) as unknown as WeekHours), ...other };
}

export function aCalendar(with_: Partial<OpeningCalendar> = {}): OpeningCalendar {
  return {
    kind: "desk",
    id: "desk",
    name: { zh: "总服务台", en: "Main desk" },
    zone: "Asia/Shanghai",
    weeks: [{ hours: aWeek([["08:00", "22:00"]]) }],
    ...with_,
  };
}

export function anOpening(with_: Partial<OpeningCalendar> = {}): Opening {
  return openingFrom(aCalendar(with_), [CHINA_2026]);
}

const REASON = { zh: "闭馆", en: "closed" };

/** Closes or opens single dates for the whole day. */
export function closedOn(...dates: string[]): NonNullable<OpeningCalendar["exceptions"]> {
  return dates.map((day) => ({ from: day, to: day, change: "closed", reason: REASON }));
}

export function openOn(...dates: string[]): NonNullable<OpeningCalendar["exceptions"]> {
  return dates.map((day) => ({ from: day, to: day, change: "open", hours: [["09:00", "17:00"]], reason: REASON }));
}

/** The calendar of Koha's `t/Calendar.t`: Saturday and Sunday closed, two yearly and two single closings, one opening. */
export const KOHA = anOpening({
  zone: "Europe/London",
  weeks: [{ hours: aWeek([["09:00", "17:00"]], { sat: [], sun: [] }) }],
  yearly: [
    { on: "01-01", hours: [], reason: REASON },
    { on: "12-25", hours: [], reason: REASON },
  ],
  exceptions: [...closedOn("2011-06-01", "2012-07-04"), ...openOn("2012-11-11")],
});

/** Twenty weeks of autumn, a winter vacation, a spring term: the demonstration library's year. */
export const TEACHING: TeachingCalendar = {
  kind: "teaching",
  id: "teaching",
  name: { zh: "校历", en: "Teaching weeks" },
  zone: "Asia/Shanghai",
  terms: [
    {
      id: "2026-autumn",
      name: { zh: "2026年秋季学期", en: "Autumn 2026" },
      from: "2026-09-07",
      to: "2027-01-24",
      examWeeks: [19, 20],
      swaps: [{ date: "2026-09-20", as: "thu" }],
    },
    { id: "2027-spring", name: { zh: "2027年春季学期", en: "Spring 2027" }, from: "2027-03-01", to: "2027-07-18" },
  ],
  vacations: [{ id: "winter-2027", name: { zh: "寒假", en: "Winter vacation" }, from: "2027-01-25", to: "2027-02-28" }],
};
