import { dateAt, dateInWords, Temporal } from "@wenyuan/calendar";
import type { Here } from "../holdings/availability-view.ts";

/** A moment as one says it: 今天 15:30, 明天 10:00, Monday 23 November 10:00. */
export function momentWords(at: Date, { now, zone, language }: Here): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  const today = dateAt(Temporal.Instant.fromEpochMilliseconds(now.getTime()), zone);
  const time = local.toPlainTime().toString({ smallestUnit: "minute" });
  return `${dateInWords(local.toPlainDate(), language, today)} ${time}`;
}
