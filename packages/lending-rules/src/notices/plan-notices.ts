import { dateAt, nextOpenDay, type Opening, type Temporal } from "@wenyuan/calendar";
import type { NoticeTerms } from "../terms/notice-terms.ts";

/** A message about a loan and the day on which it is sent. */
export interface PlannedNotice {
  readonly kind: "due-soon" | "overdue" | "reminder";
  /** Days from the due day; negative before it. */
  readonly offset: number;
  readonly on: Temporal.PlainDate;
  /** What a reminder costs, minor units. */
  readonly fee?: number;
}

/**
 * The messages of a loan, from the day it is made; they are planned again when its due date changes (renewal, recall, a
 * day moved by hand), and none is left when it comes back. Two that fall on one day through a closed day become one: the
 * later.
 */
export function planNotices(terms: NoticeTerms, due: Temporal.Instant, desk: Opening): PlannedNotice[] {
  const day = dateAt(due, desk.zone);
  const plain = [
    ...terms.beforeDue.map((days) => ({ kind: "due-soon", offset: -days }) as const),
    ...terms.overdue.map((days) => ({ kind: "overdue", offset: days }) as const),
    ...(terms.reminders ?? []).map(({ afterDays, fee }) => ({ kind: "reminder", offset: afterDays, fee }) as const),
  ];
  const planned = new Map<string, PlannedNotice>();
  for (const notice of plain.toSorted((a, b) => a.offset - b.offset)) {
    const date = day.add({ days: notice.offset });
    const on = terms.onOpenDays ? (nextOpenDay(desk, date) ?? date) : date;
    planned.set(`${notice.kind} ${on}`, { ...notice, on });
  }
  return [...planned.values()];
}
