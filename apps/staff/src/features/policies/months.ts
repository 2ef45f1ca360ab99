/** A day of the calendar on which a loan is shown. */
export interface Day {
  readonly date: string;
  readonly open: boolean;
  readonly reason?: { readonly zh: string; readonly en: string };
}

export interface Month {
  /** `2026-11`. */
  readonly month: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Monday first; a place without a day is empty. */
  readonly weeks: readonly (readonly (Day | undefined)[])[];
}

/** Days in a row, put into months and weeks that begin on Monday. */
export function monthsOf(days: readonly Day[]): Month[] {
  const months = new Map<string, Day[]>();
  for (const day of days) {
    const month = day.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  return [...months].map(([month, own]) => ({ month, title: titleOf(month), weeks: weeksOf(own) }));
}

function titleOf(month: string): Month["title"] {
  const date = new Date(`${month}-01T00:00:00Z`);
  const name = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" }).format(date);
  return { zh: `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月`, en: name };
}

function weeksOf(days: readonly Day[]): (Day | undefined)[][] {
  const weeks: (Day | undefined)[][] = [];
  for (const day of days) {
    const weekday = (new Date(`${day.date}T00:00:00Z`).getUTCDay() + 6) % 7;
    if (weekday === 0 || weeks.length === 0) weeks.push(Array.from({ length: 7 }, () => undefined));
    const week = weeks.at(-1);
    if (week) week[weekday] = day;
  }
  return weeks;
}
