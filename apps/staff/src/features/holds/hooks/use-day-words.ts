import { useLanguage } from "../../../lib/i18n/language.tsx";
import { dayInWords } from "../../../lib/i18n/time-words.ts";
import { startOfDay } from "../../../lib/library/library-time.ts";

/** A day, `YYYY-MM-DD`, or an instant, as a list shows it. */
export function useDayWords(): (day: string) => string {
  const { language } = useLanguage();
  return (day) => dayInWords(day.length === 10 ? startOfDay(day) : new Date(day), language);
}
