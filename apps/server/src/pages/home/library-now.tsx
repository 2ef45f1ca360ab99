import { dateInWords, isOpenAt, openNowInWords, type Temporal } from "@wenyuan/calendar";
import { Availability } from "@wenyuan/ui";
import type { Openings } from "../../capabilities/circulation/index.ts";
import type { LibraryProfile } from "../../capabilities/portal/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { DayHours } from "./day-hours.tsx";
import { homeMessages } from "./home.messages.ts";

export interface LibraryNowProps {
  readonly library: LibraryProfile;
  readonly openings: Openings;
  readonly now: Temporal.Instant;
  readonly language: Language;
}

const daysShown = 3;

/** Whether the library is open now, with the hours of today and of the next two days. */
export function LibraryNow({ library, openings, now, language }: LibraryNowProps) {
  const t = speak(homeMessages, language);
  const opening = openings.main;
  const today = now.toZonedDateTimeISO(opening.zone).toPlainDate();
  const days = Array.from({ length: daysShown }, (_, index) => today.add({ days: index }));
  return (
    <section className="card now" aria-labelledby="now-title">
      <h2 id="now-title">{library.name[language]}</h2>
      <p>
        <Availability kind={isOpenAt(opening, now) ? "in" : "out"}>
          {openNowInWords(opening, { now, zone: opening.zone, language })}
        </Availability>
      </p>
      <ul className="rank flat">
        {days.map((date, index) => {
          const day = opening.hoursOn(date);
          return (
            <li key={date.toString()}>
              <span>
                <time className="nowrap" dateTime={date.toString()}>
                  {dateInWords(date, language, today)}
                </time>
                {index === 0 && <small> {t.today}</small>}
                {day.reason && <small> {day.reason[language]}</small>}
              </span>
              <span className="num">
                <DayHours hours={day.hours} language={language} />
              </span>
            </li>
          );
        })}
      </ul>
      {library.address && <p className="quiet s">{library.address[language]}</p>}
      <a className="more" href={`/${language}/hours`}>
        {t.allHours}
      </a>
    </section>
  );
}
