import type { Language } from "../faults/local-text.ts";
import { daysFrom } from "../time/day-number.ts";
import { dateAt } from "../time/local-time.ts";
import type { Temporal } from "../time/temporal.ts";
import { countInWords, minutesInWords } from "./count-words.ts";
import { nearDayInWords } from "./date-words.ts";

/** When something is due, and whether the day counts or the minute. */
export interface DueMoment {
  readonly at: Temporal.Instant;
  readonly by: "day" | "minute";
}

/** Where the words are said. */
export interface Here {
  readonly now: Temporal.Instant;
  readonly zone: string;
  readonly language: Language;
}

/**
 * What a reader reads beside a loan: 后天到期, 还有13天, 过期4天; due in 2 days, 4 days overdue. A loan for minutes or
 * hours is told to the minute on its last day: 还有2小时15分, due in 2 h 15 min.
 */
export function dueInWords(due: DueMoment, here: Here): string {
  const days = daysUntil(due, here);
  const late = due.at.epochMilliseconds < here.now.epochMilliseconds;
  if (due.by === "minute" && Math.abs(days) < 1) return minutesUntil(due, here, late);
  if (late && days === 0) return here.language === "zh" ? "今天已到期" : "due earlier today";
  return days < 0 ? overdueInWords(-days, here.language) : aheadInWords(days, due, here);
}

/** 过期4天, 4 days overdue. */
export function overdueInWords(days: number, language: Language): string {
  return language === "zh" ? `过期${countInWords(days, "day", "zh")}` : `${countInWords(days, "day", "en")} overdue`;
}

/** Days from today's date to the due date on the wall, negative when it has passed. */
export function daysUntil(due: DueMoment, { now, zone }: Here): number {
  return daysFrom(dateAt(now, zone), dateAt(due.at, zone));
}

function aheadInWords(days: number, due: DueMoment, here: Here): string {
  const { language, now, zone } = here;
  const near = nearDayInWords(dateAt(due.at, zone), language, dateAt(now, zone));
  if (language === "zh") return near ? `${near}到期` : `还有${days}天`;
  return near ? `due ${near}` : `due in ${days} days`;
}

function minutesUntil(due: DueMoment, here: Here, late: boolean): string {
  const minutes = Math.abs(due.at.epochMilliseconds - here.now.epochMilliseconds) / 60_000;
  const words = minutesInWords(minutes, here.language);
  if (here.language === "zh") return late ? `过期${words}` : `还有${words}`;
  return late ? `${words} overdue` : `due in ${words}`;
}
