import { type Fault, findMissingYears, type Temporal } from "@wenyuan/calendar";
import { type Calendars, officialYears, openingCalendars } from "./calendars.ts";

/** The official days of next year are announced in the autumn: from then on their absence is worth a word. */
const monthsAhead = 6;

/** What holds and should make one look: years of official days that are not loaded, a school year that ends without the next. */
export function calendarWarnings(calendars: Calendars, today: Temporal.PlainDate): Fault[] {
  const range = { from: today, to: today.add({ months: monthsAhead }) };
  const years = openingCalendars(calendars).flatMap(({ key, data }) =>
    findMissingYears(data, officialYears(calendars), range).map((fault) => ({ ...fault, where: `${key}.official` })),
  );
  return [...years, ...schoolYearEnds(calendars, range.to)];
}

function schoolYearEnds({ teaching }: Calendars, until: Temporal.PlainDate): Fault[] {
  if (!teaching) return [];
  const last = teaching.terms
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  if (last !== undefined && last >= until.toString()) return [];
  return [
    {
      code: "school-year-ends",
      where: "teaching.terms",
      what: {
        zh: `校历只排到 ${last ?? "——"}，假期里到期的书以后没有新学期可以顺延`,
        en: `the terms end on ${last ?? "—"}: what is due in a vacation after it has no term to move to`,
      },
      mend: { zh: "把下一学年的学期和假期加进校历", en: "add the terms and vacations of the next school year" },
    },
  ];
}
