import {
  dateInWords,
  type Opening,
  type OpeningCalendar,
  openNowInWords,
  Temporal,
  type WeekHours,
  weekInWords,
} from "@wenyuan/calendar";
import { PageTitle } from "@wenyuan/ui";
import { readPlaces } from "../../capabilities/catalogue/index.ts";
import { readOpenings } from "../../capabilities/circulation/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { DayHours } from "../home/day-hours.tsx";
import { UrgentNotices } from "../notices/notice-list.tsx";
import { loadNotices, type NoticeSources } from "../notices/notices.loader.ts";
import type { PageDefinition } from "../page.ts";
import { aboutMessages } from "./about.messages.ts";
import { NotStated } from "./about.pages.tsx";

const daysShown = 14;

/** Open now or not, and the next two weeks day by day, of the house and of branches with hours of their own. */
export function hoursPage(sources: NoticeSources): PageDefinition {
  const { db, clock } = sources;
  return {
    path: "/hours",
    access: "public",
    async answer({ language }) {
      const [openings, notices] = await Promise.all([readOpenings(db), loadNotices(sources)]);
      const t = speak(aboutMessages, language);
      if (!openings) return { title: t.hours, body: <NotStated t={t} /> };
      const names = new Map((await readPlaces(db)).branches.map(({ code, name }) => [code, name[language]]));
      const now = Temporal.Instant.fromEpochMilliseconds(clock.now().getTime());
      return {
        title: t.hours,
        body: (
          <>
            <UrgentNotices notices={notices.filter(({ urgent }) => urgent)} language={language} />
            <HoursTable {...{ opening: openings.main, now, language }} />
            {openings.branches.map(({ branch, opening }) => (
              <HoursTable key={branch} branch={names.get(branch) ?? branch} {...{ opening, now, language }} />
            ))}
          </>
        ),
      };
    },
  };
}

/** The weekly hours of the present period, or of the first that is stated. */
function weekNow({ weeks }: OpeningCalendar, { zone }: Opening, now: Temporal.Instant): WeekHours {
  const today = now.toZonedDateTimeISO(zone).toPlainDate().toString();
  const present = weeks.find(({ from = "", to = "9999" }) => from <= today && today <= to) ?? weeks[0];
  return present?.hours ?? { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
}

interface HoursParts {
  readonly opening: Opening;
  readonly now: Temporal.Instant;
  readonly language: Language;
}

function HoursTable({ opening, now, language, branch }: HoursParts & { readonly branch?: string }) {
  const t = speak(aboutMessages, language);
  const today = now.toZonedDateTimeISO(opening.zone).toPlainDate();
  const days = Array.from({ length: daysShown }, (_, index) => today.add({ days: index }));
  const open = openNowInWords(opening, { now, zone: opening.zone, language });
  return (
    <>
      {branch === undefined && <PageTitle note={open}>{t.hours}</PageTitle>}
      <div className="form-page">
        {branch !== undefined && (
          <h2>
            {branch} <small className="quiet">{open}</small>
          </h2>
        )}
        <p className="prose">{weekInWords(weekNow(opening.data, opening, now), language)}</p>
        <table className="table hours">
          <caption>{t.nextDays}</caption>
          <thead className="hide">
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
      </div>
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
        <time className="nowrap" dateTime={date.toString()}>
          {dateInWords(date, language, today)}
        </time>
        {date.equals(today) && <small> {speak(aboutMessages, language).today}</small>}
      </th>
      <td className={day.hours.length === 0 ? "num quiet" : "num"}>
        <DayHours hours={day.hours} language={language} />
      </td>
      <td>{day.reason?.[language]}</td>
    </tr>
  );
}
