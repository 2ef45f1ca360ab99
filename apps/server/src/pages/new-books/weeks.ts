import { Temporal } from "@wenyuan/calendar";

/** Weeks begin on Monday (ISO 8601, GB/T 7408). */
export function weekOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** A stretch of days, both included. */
export interface Days {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

const monthDays = 30;

/** What an address asks for: the week that a day lies in (`2026-11-18`), or, without one, the last thirty days. */
export function readDays(week: string, today: Temporal.PlainDate): Days & { readonly week?: Temporal.PlainDate } {
  const monday = mondayOf(week);
  if (monday === undefined) return { from: today.subtract({ days: monthDays - 1 }), to: today };
  return { from: monday, to: monday.add({ days: 6 }), week: monday };
}

function mondayOf(week: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(week)) return undefined;
  try {
    return weekOf(Temporal.PlainDate.from(week, { overflow: "reject" }));
  } catch {
    return undefined; // no day of the calendar: 2026-02-30
  }
}
