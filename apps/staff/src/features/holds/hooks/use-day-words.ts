import { useLanguage } from "../../../lib/i18n/language.tsx";
import { dayInWords } from "../../../lib/i18n/time-words.ts";

/** A day, `YYYY-MM-DD`, or an instant, as a list shows it. */
export function useDayWords(): (day: string) => string {
  const { language } = useLanguage();
  return (day) => dayInWords(new Date(day.length === 10 ? `${day}T12:00` : day), language);
}
