import { inspectClock } from "../faults/inspect-time.ts";
import { type Inspector, shouldBe } from "../faults/inspector.ts";
import { WEEKDAYS } from "../time/weekday.ts";
import type { Hours, WeekHours } from "./opening-calendar.ts";

/** Hours of one day: each from before to, none meeting another. Any order is fine. */
export function inspectHours(at: Inspector): void {
  const spans: { span: Hours; at: Inspector }[] = [];
  for (const item of at.items()) {
    const span = inspectSpan(item);
    if (span) spans.push({ span, at: item });
  }
  spans.sort((a, b) => (a.span[0] < b.span[0] ? -1 : 1));
  for (const [index, { span, at: here }] of spans.entries()) {
    const before = spans[index - 1]?.span;
    if (before && span[0] <= before[1]) complainOfMeeting(here, before, span);
  }
}

/** Hours of every weekday. Daily closure is fine; a week without any opening is a fault unless `mayBeClosed`. */
export function inspectWeekHours(at: Inspector, mayBeClosed: boolean): void {
  if (at.object(WEEKDAYS) === undefined) return;
  for (const weekday of WEEKDAYS) {
    const day = at.field(weekday);
    if (day.absent) day.complain(MISSING_WEEKDAY);
    else inspectHours(day);
  }
  const hours = at.value as Partial<WeekHours>;
  const closed = WEEKDAYS.every((weekday) => Array.isArray(hours[weekday]) && hours[weekday].length === 0);
  if (closed && !mayBeClosed) at.complain(NEVER_OPEN);
}

function inspectSpan(at: Inspector): Hours | undefined {
  const ends = at.items();
  const [first, second] = ends;
  if (first === undefined || second === undefined || ends.length !== 2) {
    return at.complain(shouldBe('两个时刻，如 ["08:00", "22:00"]', 'two times such as ["08:00", "22:00"]'));
  }
  const from = inspectClock(first);
  const to = inspectClock(second);
  if (from === undefined || to === undefined) return undefined;
  if (from < to) return [from, to];
  return at.complain({
    code: "hours-reversed",
    what: { zh: `${from} 不早于 ${to}`, en: `${from} is not before ${to}` },
    mend: {
      zh: "开始要早于结束；过午夜的时段写成两段：当天到 24:00，次日从 00:00",
      en: "start before the end; write hours past midnight as two: to 24:00, and from 00:00 on the next day",
    },
  });
}

function complainOfMeeting(at: Inspector, before: Hours, span: Hours): void {
  const touching = span[0] === before[1];
  at.complain({
    code: touching ? "hours-touch" : "hours-overlap",
    what: {
      zh: `${before.join("–")} 和 ${span.join("–")} ${touching ? "首尾相接" : "重叠"}`,
      en: `${before.join("–")} and ${span.join("–")} ${touching ? "touch" : "overlap"}`,
    },
    mend: { zh: "合成一段，或留出中间关闭的时间", en: "join them into one, or leave the closed time between them" },
  });
}

const MISSING_WEEKDAY = {
  code: "weekday-missing",
  what: { zh: "没有写这一天", en: "this weekday is not stated" },
  mend: { zh: "写上时段；不开放写 []", en: "state its hours; write [] for a closed day" },
};

const NEVER_OPEN = {
  code: "never-open",
  what: { zh: "七天都不开放", en: "no day of the week is open" },
  mend: {
    zh: "至少给一天写上时段；整段不开放请写在假期或例外里",
    en: "give at least one day its hours; state a long closure as a vacation or an exception",
  },
};
