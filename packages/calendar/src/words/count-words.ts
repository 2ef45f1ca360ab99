import type { Language } from "../faults/local-text.ts";

/** What is counted: minutes to terms. */
export type TimeUnit = "minute" | "hour" | "day" | "week" | "month" | "term" | "year";

const ZH: Record<TimeUnit, string> = {
  minute: "分钟",
  hour: "小时",
  day: "天",
  week: "周",
  month: "个月",
  term: "个学期",
  year: "年",
};

/** `30天`, `30 days`, `1 day`. */
export function countInWords(count: number, unit: TimeUnit, language: Language): string {
  if (language === "zh") return `${count}${ZH[unit]}`;
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** Minutes as people say them: `2小时15分`, `2 h 15 min`; from a day on, days and hours. Parts of a minute count as one. */
export function minutesInWords(minutes: number, language: Language): string {
  const whole = Math.max(0, Math.ceil(minutes));
  const days = Math.floor(whole / 1440);
  const hours = Math.floor((whole % 1440) / 60);
  const rest = whole % 60;
  if (days > 0) return join([count(days, "day", language), hours > 0 && count(hours, "hour", language)], language);
  if (hours === 0) return language === "zh" ? `${rest}分钟` : `${rest} min`;
  const short = language === "zh" ? `${rest}分` : `${rest} min`;
  return join([language === "zh" ? `${hours}小时` : `${hours} h`, rest > 0 && short], language);
}

function count(number: number, unit: "day" | "hour", language: Language): string {
  return countInWords(number, unit, language);
}

function join(parts: (string | false)[], language: Language): string {
  return parts.filter((part) => part !== false).join(language === "zh" ? "" : " ");
}
