import { Temporal } from "./temporal.ts";

/** The date on the wall at an instant, in an IANA zone. */
export function dateAt(instant: Temporal.Instant, zone: string): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

/**
 * The instant of a wall-clock time on a date. A time that a daylight-saving change skips moves forward by the gap; one
 * that occurs twice is its first occurrence (the "compatible" rule of RFC 5545, section 3.3.5, and of Temporal).
 * "24:00" is the midnight that ends the day.
 */
export function instantOf(date: Temporal.PlainDate, clock: string, zone: string): Temporal.Instant {
  const [day, time] = clock === "24:00" ? [date.add({ days: 1 }), "00:00"] : [date, clock];
  return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
}

/** The same wall-clock time on another date. */
export function onDate(instant: Temporal.Instant, date: Temporal.PlainDate, zone: string): Temporal.Instant {
  const time = instant.toZonedDateTimeISO(zone).toPlainTime();
  return date.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
}

/** The later of two dates. */
export function laterDate(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}

/** The earlier of two instants. */
export function earlierInstant(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) <= 0 ? a : b;
}

/** The later of two instants. */
export function laterInstant(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) >= 0 ? a : b;
}
