import { dateInWords, hoursInWords, type Temporal } from "@wenyuan/calendar";
import { Section } from "@wenyuan/ui";
import type { Openings } from "../../capabilities/circulation/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { homeMessages } from "./home.messages.ts";

export interface NoticesProps {
  readonly openings: Openings;
  readonly now: Temporal.Instant;
  readonly language: Language;
}

/** So far ahead readers make plans. */
const daysAhead = 45;
const noticesShown = 6;

/** Days ahead on which the library keeps other hours than usual, and why. Nothing is written when there are none. */
export function Notices({ openings: { main }, now, language }: NoticesProps) {
  const t = speak(homeMessages, language);
  const today = now.toZonedDateTimeISO(main.zone).toPlainDate();
  const days = Array.from({ length: daysAhead }, (_, index) => today.add({ days: index }))
    .map((date) => ({ date, ...main.hoursOn(date) }))
    .filter(({ reason }) => reason !== undefined)
    .slice(0, noticesShown);
  if (days.length === 0) return null;
  return (
    <Section id="notices" title={t.notices}>
      <ul className="news dated">
        {days.map(({ date, reason, hours }) => (
          <li key={date.toString()}>
            <time dateTime={date.toString()}>{dateInWords(date, language, today)}</time>
            <span>
              {reason?.[language]} {hours.length === 0 ? t.closed : hoursInWords(hours, language)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
