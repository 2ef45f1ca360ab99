import type { Language } from "../faults/local-text.ts";
import { daysFrom } from "../time/day-number.ts";
import type { Temporal } from "../time/temporal.ts";
import { weekdayOf } from "../time/weekday.ts";
import { nearWeekdayInWords, weekdayInWords } from "./weekday-words.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * A date in words: `9月18日（周五）`, `Fri 18 September`. The year is said when it is not this year's:
 * `2027年1月5日（周二）`, `Tue 5 January 2027`. No space is typed between 汉字 and digits: that is the page's work.
 */
export function dateInWords(date: Temporal.PlainDate, language: Language, today: Temporal.PlainDate): string {
  const weekday = weekdayInWords(weekdayOf(date), language);
  const day = dayInWords(date, language, today);
  return language === "zh" ? `${day}（${weekday}）` : `${weekday} ${day}`;
}

/** The same with the weekday seen from today: `9月21日（下周一）`. */
export function nearDateInWords(date: Temporal.PlainDate, language: Language, today: Temporal.PlainDate): string {
  const weekday = nearWeekdayInWords(date, today, language);
  const day = dayInWords(date, language, today);
  return language === "zh" ? `${day}（${weekday}）` : `${weekday} ${day}`;
}

/** A date without its weekday: `9月18日`, `18 September`, with the year when it is not this year's. */
export function dayInWords(date: Temporal.PlainDate, language: Language, today: Temporal.PlainDate): string {
  const sameYear = date.year === today.year;
  if (language === "zh") return `${sameYear ? "" : `${date.year}年`}${date.month}月${date.day}日`;
  const day = `${date.day} ${MONTHS[date.month - 1]}`;
  return sameYear ? day : `${day} ${date.year}`;
}

/** Two dates, both inclusive: `10月1日至7日`, `1 to 7 October`, `9月30日至10月7日`, `30 September to 7 October`. */
export function rangeInWords(
  range: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
  language: Language,
  today: Temporal.PlainDate,
): string {
  const { from, to } = range;
  if (from.equals(to)) return dayInWords(from, language, today);
  const sameMonth = from.year === to.year && from.month === to.month;
  if (language === "zh") {
    const end = sameMonth ? `${to.day}日` : dayInWords(to, language, from);
    return `${dayInWords(from, language, today)}至${end}`;
  }
  const start = sameMonth ? `${from.day}` : dayInWords(from, language, from.year === to.year ? to : today);
  return `${start} to ${dayInWords(to, language, today)}`;
}

/** 前天, 昨天, 今天, 明天, 后天, 大后天; yesterday, today, tomorrow. `undefined` when the language has no word for it. */
export function nearDayInWords(
  date: Temporal.PlainDate,
  language: Language,
  today: Temporal.PlainDate,
): string | undefined {
  return NEAR_DAYS[language][daysFrom(today, date)];
}

const NEAR_DAYS: Record<Language, Record<number, string>> = {
  zh: { [-2]: "前天", [-1]: "昨天", 0: "今天", 1: "明天", 2: "后天", 3: "大后天" },
  en: { [-1]: "yesterday", 0: "today", 1: "tomorrow" },
};
