import type { Language } from "../faults/local-text.ts";
import { daysFrom } from "../time/day-number.ts";
import type { Temporal } from "../time/temporal.ts";
import { mondayOf, type Weekday, weekdayOf } from "../time/weekday.ts";

const ZH: Record<Weekday, string> = { mon: "一", tue: "二", wed: "三", thu: "四", fri: "五", sat: "六", sun: "日" };

const EN: Record<Weekday, string> = {
  mon: "Mon",
  tue: "Tue",
  wed: "Wed",
  thu: "Thu",
  fri: "Fri",
  sat: "Sat",
  sun: "Sun",
};

/** 周五, Fri. */
export function weekdayInWords(weekday: Weekday, language: Language): string {
  return language === "zh" ? `周${ZH[weekday]}` : EN[weekday];
}

/**
 * The weekday of a date as people say it today: 上周五, 周五, 下周五. English has no such word that all understand alike
 * (“next Friday” may be either), so it is always Fri.
 */
export function nearWeekdayInWords(date: Temporal.PlainDate, today: Temporal.PlainDate, language: Language): string {
  const word = weekdayInWords(weekdayOf(date), language);
  if (language === "en") return word;
  const weeks = daysFrom(mondayOf(today), mondayOf(date)) / 7;
  if (weeks === 1) return `下${word}`;
  if (weeks === -1) return `上${word}`;
  return word;
}
