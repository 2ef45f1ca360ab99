import { dateInWords, type Hours, hoursInWords, type LocalText, Temporal } from "@wenyuan/calendar";
import type { CalendarPreview } from "./preview-calendars.ts";

/** Days of a preview that are shown; the rest are counted. */
const daysShown = 120;

/** A preview as it goes over the wire, with its days in words. */
export function sayPreview({ days, dues }: CalendarPreview, today: Temporal.PlainDate) {
  return {
    days: days.slice(0, daysShown).map(({ date, before, after, ...day }) => ({
      ...day,
      date,
      day: inBoth((language) => dateInWords(Temporal.PlainDate.from(date), language, today)),
      before: hoursWords(before),
      after: hoursWords(after),
    })),
    changed: days.length,
    dues: { ...dues },
  };
}

function hoursWords(hours: readonly Hours[]): LocalText {
  return inBoth((language) => hoursInWords(hours, language));
}

function inBoth(say: (language: "zh" | "en") => string): LocalText {
  return { zh: say("zh"), en: say("en") };
}
