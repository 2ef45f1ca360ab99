import { CHINA_2026, Temporal, yunzeCalendars } from "@wenyuan/calendar";
import type { Calendars } from "./calendars.ts";

/**
 * What a library begins with, until it states its own: a desk open 8:00–22:00, two terms of twenty weeks, the autumn term beginning on
 * the second Monday of September. When the building is open the library says itself: nobody is told hours that nobody stated.
 */
export function shippedCalendars(now: Date): Calendars {
  const { desk, staff, teaching } = yunzeCalendars(autumnOf(now));
  return { desks: {}, desk, staff, teaching, official: [CHINA_2026] };
}

/** The second Monday of the September that lies nearest behind, or ahead within half a year. */
function autumnOf(now: Date): Temporal.PlainDate {
  const today = Temporal.PlainDate.from(now.toISOString().slice(0, 10));
  const year = today.month >= 3 ? today.year : today.year - 1;
  const first = Temporal.PlainDate.from({ year, month: 9, day: 1 });
  return first.add({ days: ((8 - first.dayOfWeek) % 7) + 7 });
}
