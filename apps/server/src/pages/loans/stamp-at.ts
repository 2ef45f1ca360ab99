import type { StampProps } from "@wenyuan/ui";
import { languageTag } from "../../kernel/i18n/language.ts";
import type { Here } from "../holdings/availability-view.ts";

/** A day as a date stamp, by the wall clock of a zone. */
export function stampAt(at: Date, zone: string, { language }: Pick<Here, "language">): StampProps {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(languageTag[language], { ...options, timeZone: zone }).format(at);
  return {
    month: part({ month: "short" }),
    day: part({ day: "numeric" }).replace(/\D/g, ""),
    weekday: part({ weekday: "short" }),
  };
}
