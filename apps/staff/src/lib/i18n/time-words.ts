import { libraryZone, wallTimeAt } from "../library/library-time.ts";
import { type Language, languageTag } from "./messages.ts";

/** `9月15日 周二` / `Tue 15 September`, as the day is in the library. */
export function dayInWords(at: Date, language: Language): string {
  const part = (options: Intl.DateTimeFormatOptions) => partInWords(at, language, options);
  if (language === "zh") return `${part({ month: "long", day: "numeric" })} ${part({ weekday: "short" })}`;
  return `${part({ weekday: "short" })} ${wallTimeAt(at).day} ${part({ month: "long" })}`;
}

/** `14:07`, by the library's clock. */
export function timeInWords(at: Date): string {
  const { hour, minute } = wallTimeAt(at);
  return `${hour}:${String(minute).padStart(2, "0")}`;
}

/** `2026年9月15日 14:07` / `15 Sep 2026, 14:07`, by the library's clock. */
export function momentInWords(at: Date, language: Language): string {
  const { year, month, day } = wallTimeAt(at);
  if (language === "zh") return `${year}年${month}月${day}日 ${timeInWords(at)}`;
  return `${day} ${partInWords(at, "en", { month: "short" })} ${year}, ${timeInWords(at)}`;
}

function partInWords(at: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(languageTag[language], { ...options, timeZone: libraryZone() }).format(at);
}
