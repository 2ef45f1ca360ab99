import { dateAt, dateInWords, Temporal } from "@wenyuan/calendar";
import type { Here } from "../holdings/availability-view.ts";

/** A past day: 11月21日（周六）. */
export function dayOf(date: Date, { now, zone, language }: Here): string {
  const at = (one: Date) => dateAt(Temporal.Instant.fromEpochMilliseconds(one.getTime()), zone);
  return dateInWords(at(date), language, at(now));
}
