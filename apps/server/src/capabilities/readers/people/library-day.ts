import { dateAt, Temporal } from "@wenyuan/calendar";

/** The day that it is in the library's zone, `YYYY-MM-DD`. */
export function libraryDay(now: Date, zone: string): string {
  return dateAt(Temporal.Instant.fromEpochMilliseconds(now.getTime()), zone).toString();
}
