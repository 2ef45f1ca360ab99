import type { Language } from "../faults/local-text.ts";
import { closingAfter, nextOpening } from "../opening/find-opening.ts";
import { subtractHours } from "../opening/hours.ts";
import type { Opening } from "../opening/opening.ts";
import type { Hours, WeekHours } from "../opening/opening-calendar.ts";
import { dateAt } from "../time/local-time.ts";
import type { Temporal } from "../time/temporal.ts";
import { WEEKDAYS, type Weekday } from "../time/weekday.ts";
import { dateInWords, nearDayInWords } from "./date-words.ts";
import type { Here } from "./due-words.ts";
import { weekdayInWords } from "./weekday-words.ts";

/** A clock time without its leading zero: `7:00`, `22:30`. */
export function clockInWords(clock: string): string {
  return clock.replace(/^0(?=\d)/, "");
}

/** `8:00–12:00，14:00–18:00`; 闭馆, closed. */
export function hoursInWords(hours: readonly Hours[], language: Language): string {
  if (hours.length === 0) return CLOSED[language];
  if (hours.length === 1 && hours[0]?.join() === "00:00,24:00") return language === "zh" ? "全天" : "all day";
  return hours.map(spanInWords).join(COMMA[language]);
}

/**
 * A week in one line, by what differs from most of its days: `7:00–22:30，周五14:00–17:00闭馆`;
 * `7:00–22:30, closed Fri 14:00–17:00`; `周一至周五8:30–17:00，周六、周日闭馆`.
 */
export function weekInWords(week: WeekHours, language: Language): string {
  const groups = groupDays(week);
  const [main, ...others] = groups;
  if (main === undefined || others.length === 0) return hoursInWords(main?.hours ?? [], language);
  const gaps = others.map((group) => gapsInWords(main, group, language));
  if (main.days.length >= 5 && gaps.every((gap) => gap !== undefined)) {
    return [hoursInWords(main.hours, language), ...gaps].join(COMMA[language]);
  }
  return groups.map((group) => groupInWords(group, language)).join(COMMA[language]);
}

/** Now in a few words: 开放至22:30; 闭馆，明天7:00开; Open to 22:30; Closed, opens tomorrow at 7:00. */
export function openNowInWords(opening: Opening, { now, zone, language }: Here): string {
  const closing = closingAfter(opening, now);
  if (closing === "never") return language === "zh" ? "全天开放" : "Open day and night";
  if (closing) {
    const time = clockAt(closing, zone);
    return language === "zh" ? `开放至${time}` : `Open to ${time}`;
  }
  const next = nextOpening(opening, now);
  if (next === undefined) return language === "zh" ? "闭馆" : "Closed";
  const today = dateAt(now, zone);
  const date = dateAt(next, zone);
  const day = nearDayInWords(date, language, today) ?? dateInWords(date, language, today);
  const time = clockAt(next, zone);
  if (language === "zh") return `闭馆，${day}${time}开`;
  return `Closed, opens ${nearDayInWords(date, "en", today) ? day : `on ${day}`} at ${time}`;
}

interface DayGroup {
  readonly days: Weekday[];
  readonly hours: readonly Hours[];
}

/** Weekdays with the same hours, the most common hours first, then in the week's order. */
function groupDays(week: WeekHours): DayGroup[] {
  const groups = new Map<string, DayGroup>();
  for (const day of WEEKDAYS) {
    const hours = week[day].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const key = hours.join(";");
    const group = groups.get(key);
    if (group) group.days.push(day);
    else groups.set(key, { days: [day], hours });
  }
  return [...groups.values()].toSorted((a, b) => b.days.length - a.days.length);
}

/** `周五14:00–17:00闭馆`, when a group is the main one less some hours. */
function gapsInWords(main: DayGroup, group: DayGroup, language: Language): string | undefined {
  const gaps = subtractHours(main.hours, group.hours);
  if (subtractHours(group.hours, main.hours).length > 0 || group.hours.length === 0) return undefined;
  const days = daysInWords(group.days, language);
  const when = gaps.map(spanInWords).join(COMMA[language]);
  return language === "zh" ? `${days}${when}闭馆` : `closed ${days} ${when}`;
}

function groupInWords(group: DayGroup, language: Language): string {
  const days = daysInWords(group.days, language);
  const hours = hoursInWords(group.hours, language);
  return language === "zh" ? `${days}${hours}` : `${days} ${hours}`;
}

/** `周一至周五`, `周六、周日`, `Mon–Fri`, `Sat, Sun`. */
function daysInWords(days: readonly Weekday[], language: Language): string {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return "";
  const inARow = WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === days.length - 1;
  if (inARow && days.length > 2) {
    return [first, last].map((day) => weekdayInWords(day, language)).join(language === "zh" ? "至" : "–");
  }
  return days.map((day) => weekdayInWords(day, language)).join(language === "zh" ? "、" : ", ");
}

function spanInWords([from, to]: Hours): string {
  return `${clockInWords(from)}–${clockInWords(to)}`;
}

function clockAt(instant: Temporal.Instant, zone: string): string {
  return clockInWords(instant.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: "minute" }));
}

const COMMA: Record<Language, string> = { zh: "，", en: ", " };
const CLOSED: Record<Language, string> = { zh: "闭馆", en: "closed" };
