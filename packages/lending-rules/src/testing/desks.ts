import {
  type Hours,
  type Opening,
  type OpeningCalendar,
  openingFrom,
  type TeachingCalendar,
  Temporal,
  WEEKDAYS,
  type WeekHours,
} from "@wenyuan/calendar";

export const instant = (iso: string): Temporal.Instant => Temporal.Instant.from(iso);

export function aWeek(hours: readonly Hours[], other: Partial<WeekHours> = {}): WeekHours {
  return { ...(Object.fromEntries(WEEKDAYS.map((day) => [day, hours])) as unknown as WeekHours), ...other };
}

/** A desk open every day from 8 to 22, but for the dates and with the changes given. */
export function aDesk({
  closed = [],
  ...with_
}: Partial<OpeningCalendar> & { closed?: readonly string[] } = {}): Opening {
  return openingFrom({
    kind: "desk",
    id: "desk",
    name: { zh: "总服务台", en: "Main desk" },
    zone: "Asia/Shanghai",
    weeks: [{ hours: aWeek([["08:00", "22:00"]]) }],
    exceptions: closed.map((date) => ({
      from: date,
      to: date,
      change: "closed",
      reason: { zh: "闭馆", en: "closed" },
    })),
    ...with_,
  });
}

export const TEACHING: TeachingCalendar = {
  kind: "teaching",
  id: "teaching",
  name: { zh: "校历", en: "Teaching weeks" },
  zone: "Asia/Shanghai",
  terms: [
    { id: "autumn", name: { zh: "秋季学期", en: "Autumn" }, from: "2026-09-07", to: "2027-01-24", examWeeks: [19, 20] },
    { id: "spring", name: { zh: "春季学期", en: "Spring" }, from: "2027-03-01", to: "2027-07-18" },
  ],
  vacations: [{ id: "winter", name: { zh: "寒假", en: "Winter vacation" }, from: "2027-01-25", to: "2027-02-28" }],
};
