import type { Hours, OpeningCalendar, VacationPeriod, WeekHours } from "../opening/opening-calendar.ts";
import type { TeachingCalendar, Term, Vacation } from "../teaching/teaching-calendar.ts";
import type { Temporal } from "../time/temporal.ts";
import { WEEKDAYS } from "../time/weekday.ts";

/** The calendars of the demonstration library. */
export interface YunzeCalendars {
  readonly building: OpeningCalendar;
  readonly nightRoom: OpeningCalendar;
  readonly desk: OpeningCalendar;
  readonly staff: OpeningCalendar;
  readonly teaching: TeachingCalendar;
}

/** A year of 52 weeks: twenty of autumn, five of winter vacation, twenty of spring, seven of summer vacation. */
const YEAR = [
  { id: "autumn", weeks: 20, zh: "秋季学期", en: "Autumn term" },
  { id: "winter", weeks: 5, zh: "寒假", en: "Winter vacation" },
  { id: "spring", weeks: 20, zh: "春季学期", en: "Spring term" },
  { id: "summer", weeks: 7, zh: "暑假", en: "Summer vacation" },
] as const;

/**
 * The demonstration library's calendars, laid out around the Monday on which an autumn term begins: `years` before it and
 * one after, so that a demonstration that is installed on any day has a past and a future.
 */
export function yunzeCalendars(autumn: Temporal.PlainDate, years = 3): YunzeCalendars {
  const parts = Array.from({ length: years + 2 }, (_, index) =>
    yearFrom(autumn.add({ weeks: 52 * (index - years) })),
  ).flat();
  const vacations = parts.filter((part) => !isTerm(part.id));
  const quiet = vacations.map(quietHours);
  return {
    building: opening("building", [["07:00", "22:30"]], quiet),
    nightRoom: {
      ...opening("building", [["00:00", "24:00"]], []),
      id: "night-room",
      name: NAMES.nightRoom,
      weeks: ALWAYS,
      official: { region: "CN", daysOff: "as-usual", makeUp: "as-usual" },
    },
    desk: opening("desk", [["08:00", "22:00"]], quiet),
    staff: staffDays(quiet),
    teaching: {
      kind: "teaching",
      id: "teaching",
      name: NAMES.teaching,
      zone: ZONE,
      terms: parts.filter((part) => isTerm(part.id)).map((part): Term => ({ ...part, examWeeks: [19, 20] })),
      vacations,
    },
  };
}

const ZONE = "Asia/Shanghai";

const NAMES = {
  building: { zh: "主馆", en: "Main Library" },
  nightRoom: { zh: "24小时自习室", en: "24-hour room" },
  desk: { zh: "总服务台", en: "Main desk" },
  staff: { zh: "馆员工作日", en: "Staff working days" },
  teaching: { zh: "校历", en: "Teaching weeks" },
};

const ALWAYS = [{ hours: everyDay([["00:00", "24:00"]]) }];

/** On Friday afternoons the staff meet and the house is closed. */
function opening(kind: "building" | "desk", [hours]: readonly [Hours], vacations: VacationPeriod[]): OpeningCalendar {
  const [from, to] = hours;
  const friday: readonly Hours[] = [
    [from, "14:00"],
    ["17:00", to],
  ];
  return {
    kind,
    id: kind,
    name: NAMES[kind],
    zone: ZONE,
    weeks: [{ hours: { ...everyDay([hours]), fri: friday } }],
    vacations,
    official: { region: "CN", daysOff: [["09:00", "17:00"]], daysOffInVacation: [], makeUp: "as-usual" },
  };
}

function staffDays(vacations: VacationPeriod[]): OpeningCalendar {
  const hours = { ...everyDay([["08:00", "17:00"]]), sat: [], sun: [] };
  const official = { region: "CN", daysOff: [], makeUp: "mon" } as const;
  return { kind: "staff", id: "staff", name: NAMES.staff, zone: ZONE, weeks: [{ hours }], vacations, official };
}

function quietHours({ name, from, to }: Vacation): VacationPeriod {
  return { name, from, to, hours: { ...everyDay([["08:30", "17:00"]]), sat: [], sun: [] } };
}

function yearFrom(monday: Temporal.PlainDate): Vacation[] {
  let from = monday;
  return YEAR.map(({ id, weeks, zh, en }) => {
    const start = from;
    from = from.add({ weeks });
    const last = from.subtract({ days: 1 });
    const name = { zh: `${start.year}年${zh}`, en: `${en} ${start.year}` };
    return { id: `${start.year}-${id}`, name, from: start.toString(), to: last.toString() };
  });
}

function isTerm(id: string): boolean {
  return id.endsWith("-autumn") || id.endsWith("-spring");
}

function everyDay(hours: readonly Hours[]): WeekHours {
  return Object.fromEntries(WEEKDAYS.map((day) => [day, hours])) as unknown as WeekHours;
}
