import { type Opening, Temporal } from "@wenyuan/calendar";
import { type NoticeTerms, planNotices } from "@wenyuan/lending-rules";

/** Loans that are due in a stretch of time, and what their readers hear today. */
export interface PlannedStretch {
  readonly from: Date;
  readonly to: Date;
  readonly kind: "due-soon" | "overdue" | "reminder";
  /** Days from the due day; negative before it. */
  readonly days: number;
  /** What a reminder costs, minor units. */
  readonly fee?: number;
}

/** A notice may wait so long for an open day: a winter vacation and a little more. */
const longestWait = 45;

/** The due days whose notices fall on a day, by the terms and the desk's calendar. */
export function planDay(terms: NoticeTerms, desk: Opening, today: Temporal.PlainDate): PlannedStretch[] {
  const offsets = [
    ...terms.beforeDue.map((days) => -days),
    ...terms.overdue,
    ...(terms.reminders ?? []).map(({ afterDays }) => afterDays),
  ];
  if (offsets.length === 0) return [];
  const wait = terms.onOpenDays ? longestWait : 0;
  const stretches: PlannedStretch[] = [];
  const last = today.subtract({ days: Math.min(...offsets) });
  for (
    let due = today.subtract({ days: Math.max(...offsets) + wait });
    Temporal.PlainDate.compare(due, last) <= 0;
    due = due.add({ days: 1 })
  ) {
    const [from, to] = [startOf(due, desk), startOf(due.add({ days: 1 }), desk)];
    for (const { kind, offset, on, fee } of planNotices(
      terms,
      Temporal.Instant.fromEpochMilliseconds(from.getTime()),
      desk,
    )) {
      if (on.equals(today)) stretches.push({ from, to, kind, days: offset, ...(fee !== undefined && { fee }) });
    }
  }
  return stretches;
}

function startOf(day: Temporal.PlainDate, desk: Opening): Date {
  return new Date(day.toZonedDateTime(desk.zone).epochMilliseconds);
}
