import { type Language, languageTag } from "./messages.ts";

/** `9月15日 周二` / `Tue 15 September`. */
export function dayInWords(at: Date, language: Language): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(languageTag[language], options).format(at);
  if (language === "zh") return `${part({ month: "long", day: "numeric" })} ${part({ weekday: "short" })}`;
  return `${part({ weekday: "short" })} ${at.getDate()} ${part({ month: "long" })}`;
}

/** `14:07`. */
export function timeInWords(at: Date): string {
  return `${at.getHours()}:${String(at.getMinutes()).padStart(2, "0")}`;
}

/** `2026年9月15日 14:07` / `15 Sep 2026, 14:07`. */
export function momentInWords(at: Date, language: Language): string {
  const day =
    language === "zh"
      ? `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日`
      : `${at.getDate()} ${new Intl.DateTimeFormat("en", { month: "short" }).format(at)} ${at.getFullYear()}`;
  return language === "zh" ? `${day} ${timeInWords(at)}` : `${day}, ${timeInWords(at)}`;
}
