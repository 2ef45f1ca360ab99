import {
  CHINA_2026,
  dateInWords,
  hoursInWords,
  type Opening,
  openingFrom,
  openNowInWords,
  Temporal,
} from "@wenyuan/calendar";
import { PageTitle } from "@wenyuan/ui";
import { readLibrary } from "../../capabilities/portal/index.ts";
import type { Clock } from "../../kernel/clock/clock.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { PageDefinition } from "../page.ts";
import { aboutMessages } from "./about.messages.ts";
import { NotStated } from "./about.pages.tsx";

const daysShown = 14;

/** Open now or not, and the next two weeks day by day. */
export function hoursPage(db: Database, clock: Clock): PageDefinition {
  return {
    path: "/hours",
    access: "public",
    async answer({ language }) {
      const { hours } = await readLibrary(db);
      const t = speak(aboutMessages, language);
      if (!hours) return { title: t.hours, body: <NotStated t={t} /> };
      const opening = openingFrom(hours, [CHINA_2026]);
      const now = Temporal.Instant.fromEpochMilliseconds(clock.now().getTime());
      return { title: t.hours, body: <HoursTable {...{ opening, now, language }} /> };
    },
  };
}

interface HoursParts {
  readonly opening: Opening;
  readonly now: Temporal.Instant;
  readonly language: Language;
}

function HoursTable({ opening, now, language }: HoursParts) {
  const t = speak(aboutMessages, language);
  const today = now.toZonedDateTimeISO(opening.zone).toPlainDate();
  const days = Array.from({ length: daysShown }, (_, index) => today.add({ days: index }));
  return (
    <>
      <PageTitle note={openNowInWords(opening, { now, zone: opening.zone, language })}>{t.hours}</PageTitle>
      <table className="table">
        <caption>{t.nextDays}</caption>
        <thead>
          <tr>
            <th scope="col">{t.day}</th>
            <th scope="col">{t.open}</th>
            <th scope="col">{t.note}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((date) => (
            <DayRow key={date.toString()} {...{ date, opening, language, today }} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function DayRow({
  date,
  opening,
  language,
  today,
}: Omit<HoursParts, "now"> & { date: Temporal.PlainDate; today: Temporal.PlainDate }) {
  const day = opening.hoursOn(date);
  return (
    <tr>
      <th scope="row">
        <time dateTime={date.toString()}>{dateInWords(date, language, today)}</time>
        {date.equals(today) && ` · ${speak(aboutMessages, language).today}`}
      </th>
      <td className="num">{hoursInWords(day.hours, language)}</td>
      <td>{day.reason?.[language]}</td>
    </tr>
  );
}
