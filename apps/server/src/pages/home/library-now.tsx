import { dateInWords, isOpenAt, openNowInWords, type Temporal } from "@wenyuan/calendar";
import { Availability } from "@wenyuan/ui";

import type { ReactNode } from "react";
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
  /** The building in section, in the place of the days that follow. */
  readonly house?: { readonly name: string; readonly drawn: ReactNode } | undefined;
}

const daysShown = 3;

/** Whether the library is open now: above its building where that has floors, else with the hours of today and of the next two days. */
export function LibraryNow({ house, ...props }: LibraryNowProps) {
  return house === undefined ? <HoursNow {...props} /> : <HouseNow {...props} house={house} />;
}

type HouseNowProps = Omit<LibraryNowProps, "house"> & { readonly house: NonNullable<LibraryNowProps["house"]> };

function HouseNow({ openings: { main }, now, language, house }: HouseNowProps) {
  const hours = main.hoursOn(now.toZonedDateTimeISO(main.zone).toPlainDate()).hours;
  return (
    <section className="now" aria-labelledby="now-title">
      <div className="head-line">
        <h2 id="now-title">{house.name}</h2>
        <a className="more" href={`/${language}/hours`}>
          <Availability kind={isOpenAt(main, now) ? "in" : "out"} small>
            {openNowInWords(main, { now, zone: main.zone, language })}
          </Availability>
        </a>
      </div>
      {house.drawn}
      <p className="quiet s">
        {speak(homeMessages, language).hoursToday} <DayHours hours={hours} language={language} />
      </p>
    </section>
  );
}

function HoursNow({ library, openings, now, language }: LibraryNowProps) {
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
