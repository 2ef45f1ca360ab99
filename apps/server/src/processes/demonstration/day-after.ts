import { dateAt, Temporal } from "@wenyuan/calendar";

/** When the demonstration is installed, and in which zone its library lies. */
export interface Installation {
  readonly now: Date;
  readonly zone: string;
}

/** The library's day so many days after that of installation, `YYYY-MM-DD`; days before it are negative. */
export function dayAfter({ now, zone }: Installation, days: number): string {
  return dateAt(Temporal.Instant.fromEpochMilliseconds(now.getTime()), zone).add({ days }).toString();
}
