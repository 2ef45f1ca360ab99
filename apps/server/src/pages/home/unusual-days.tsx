import { dateInWords, hoursInWords, type Temporal } from "@wenyuan/calendar";
import { Section } from "@wenyuan/ui";
import type { Openings } from "../../capabilities/circulation/index.ts";
import type { Bilingual, Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { homeMessages } from "./home.messages.ts";

type Opening = Openings["main"];

/** A day on which the library keeps other hours than usual. */
interface UnusualDay {
  readonly date: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  readonly reason: Bilingual;
  readonly hours: ReturnType<Opening["hoursOn"]>["hours"];
}

/** So far ahead readers make plans. */
const daysAhead = 45;
const daysShown = 6;

/** Days ahead on which the library keeps other hours than usual, and why. */
export function unusualDays({ main }: Openings, now: Temporal.Instant): UnusualDay[] {
  const today = now.toZonedDateTimeISO(main.zone).toPlainDate();
  return Array.from({ length: daysAhead }, (_, index) => today.add({ days: index }))
    .flatMap((date) => {
      const { reason, hours } = main.hoursOn(date);
      return reason === undefined ? [] : [{ date, today, reason, hours }];
    })
    .slice(0, daysShown);
}

export function UnusualDays({ days, language }: { readonly days: readonly UnusualDay[]; readonly language: Language }) {
  const t = speak(homeMessages, language);
  return (
    <Section id="days" title={t.unusual}>
      <ul className="news dated">
        {days.map(({ date, today, reason, hours }) => (
          <li key={date.toString()}>
            <time dateTime={date.toString()}>{dateInWords(date, language, today)}</time>
            <span>
              {reason[language]} {hours.length === 0 ? t.closed : hoursInWords(hours, language)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
