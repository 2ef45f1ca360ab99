import { isOpenDay, nextOpenDay, nextOpenSameWeekday, previousOpenDay } from "../opening/open-days.ts";
import type { Opening } from "../opening/opening.ts";
import type { TeachingCalendar, Vacation } from "../teaching/teaching-calendar.ts";
import { dateInTerm, nextTerm, teachingDayOf } from "../teaching/teaching-week.ts";
import { daysFrom } from "../time/day-number.ts";
import { Temporal } from "../time/temporal.ts";
import type { ClosedDayRule, MovedDay, VacationRule } from "./move-rule.ts";

/** Moves a due day off a closed day. */
export function moveOffClosedDay(opening: Opening, date: Temporal.PlainDate, rule: ClosedDayRule): MovedDay {
  const iso = date.toString();
  if (rule === "stay" || isOpenDay(opening, date)) return { moved: false, date: iso };
  const to = SEARCHES[rule](opening, date);
  if (to === undefined) return { moved: "stuck", date: iso, because: "no-open-day" };
  return { moved: true, date: to.toString(), from: iso, because: "closed" };
}

/** Moves a due day out of a vacation into the term after it. */
export function moveOutOfVacation(teaching: TeachingCalendar, date: Temporal.PlainDate, rule: VacationRule): MovedDay {
  const iso = date.toString();
  const day = teachingDayOf(teaching, date);
  if (day.kind !== "vacation" || daysOf(day.vacation) < (rule.fromDays ?? 1)) return { moved: false, date: iso };
  const term = nextTerm(teaching, date);
  const to = term && dateInTerm(term, rule.week, rule.weekday);
  if (to === undefined) return { moved: "stuck", date: iso, because: "no-next-term" };
  return { moved: true, date: to.toString(), from: iso, because: "vacation" };
}

const SEARCHES = {
  "next-open-day": nextOpenDay,
  "previous-open-day": previousOpenDay,
  "next-open-same-weekday": nextOpenSameWeekday,
};

function daysOf(vacation: Vacation): number {
  const from = Temporal.PlainDate.from(vacation.from);
  return daysFrom(from, Temporal.PlainDate.from(vacation.to)) + 1;
}
