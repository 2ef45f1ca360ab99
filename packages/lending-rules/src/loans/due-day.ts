import {
  addOpenDays,
  type ClosedDayRule,
  dateAt,
  daysFrom,
  isOpenDay,
  moveOffClosedDay,
  moveOutOfVacation,
  Temporal,
  teachingDayOf,
  termOf,
} from "@wenyuan/calendar";
import type { FixedDue } from "../terms/loan-terms.ts";
import type { Period } from "../terms/period.ts";
import type { DueQuestion, DueStep } from "./due-date.ts";

/** A due day under way, with the steps so far. */
interface DayWithSteps {
  day: Temporal.PlainDate;
  readonly steps: DueStep[];
}

/**
 * Works out the day on which a loan of days or longer is due: period, fixed due dates, vacation, closed day, end of the
 * card. The card comes last and is stronger than all: a reader who leaves has no later day.
 */
export function dueDayOf(question: DueQuestion): { readonly day: Temporal.PlainDate; readonly steps: DueStep[] } {
  const { day, stuck } = afterPeriod(question);
  const due: DayWithSteps = { day, steps: [{ code: "period", on: day.toString() }] };
  if (stuck) due.steps.push({ code: stuck, on: day.toString() });
  applyFixedDue(due, question);
  applyVacation(due, question);
  applyClosedDay(due, question, closedDayRuleFor(question));
  applyCard(due, question);
  return due;
}

/** The plain end of the period, and what was missing if it could not be counted as asked. */
interface PeriodEnd {
  readonly day: Temporal.PlainDate;
  readonly stuck?: "stuck-no-next-term" | "stuck-no-open-day";
}

function afterPeriod(question: DueQuestion): PeriodEnd {
  const { start, desk, period, terms } = question;
  const first = dateAt(start, desk.zone);
  if (period.unit === "term") return afterTerms(question, first);
  const plain = first.add(spanOf(period));
  if (terms.counts === "days") return { day: plain };
  const days = daysFrom(first, plain);
  const open = addOpenDays(desk, first, days);
  return open ? { day: open } : { day: plain, stuck: "stuck-no-open-day" };
}

/** The end of the running term, or of the so-manieth after it; in a vacation the next term is the first. */
function afterTerms({ teaching, period }: DueQuestion, first: Temporal.PlainDate): PeriodEnd {
  const from = (teaching && termOf(teaching, first)?.from) ?? first.toString();
  const terms = (teaching?.terms ?? [])
    .filter((term) => term.from >= from)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .slice(0, period.amount);
  const last = terms.at(-1);
  const day = last ? Temporal.PlainDate.from(last.to) : first;
  return terms.length === period.amount ? { day } : { day, stuck: "stuck-no-next-term" };
}

function spanOf({ amount, unit }: Period): Temporal.DurationLike {
  if (unit === "week") return { weeks: amount };
  return unit === "month" ? { months: amount } : { days: amount };
}

function applyFixedDue(due: DayWithSteps, { terms, start, desk }: DueQuestion): void {
  const began = dateAt(start, desk.zone).toString();
  const fixed = terms.fixedDue?.find(({ from, to }) => from <= began && began <= to);
  if (fixed === undefined) return;
  const day = chooseFixed(fixed, due.day.toString());
  step(due, day, { code: "fixed-due" });
}

function chooseFixed({ due, as }: FixedDue, day: string): string {
  if (as === "exactly") return due;
  if (as === "latest") return day < due ? day : due;
  return day > due ? day : due;
}

function applyVacation(due: DayWithSteps, { terms, teaching }: DueQuestion): void {
  if (terms.vacation === undefined || teaching === undefined) return;
  const moved = moveOutOfVacation(teaching, due.day, terms.vacation);
  if (moved.moved === "stuck") due.steps.push({ code: "stuck-no-next-term", on: moved.date });
  if (moved.moved !== true) return;
  const position = teachingDayOf(teaching, due.day);
  const reason = position.kind === "vacation" ? { reason: position.vacation.name } : {};
  step(due, moved.date, { code: "vacation", ...reason });
}

function applyClosedDay(due: DayWithSteps, { desk }: DueQuestion, rule: ClosedDayRule): void {
  const closed = desk.hoursOn(due.day);
  const moved = moveOffClosedDay(desk, due.day, rule);
  if (moved.moved === "stuck") due.steps.push({ code: "stuck-no-open-day", on: moved.date });
  if (moved.moved === true) {
    step(due, moved.date, { code: "closed", rule, ...(closed.reason && { reason: closed.reason }) });
  }
}

/** Koha's Dayweek: only a loan of whole weeks keeps its weekday, another goes to the next open day. */
function closedDayRuleFor({ terms, period }: DueQuestion): ClosedDayRule {
  const { closedDay } = terms;
  if (closedDay !== "next-open-same-weekday") return closedDay;
  const wholeWeeks = period.unit === "week" || (period.unit === "day" && period.amount % 7 === 0);
  return wholeWeeks ? closedDay : "next-open-day";
}

function applyCard(due: DayWithSteps, { terms, cardExpires, desk }: DueQuestion): void {
  if (!terms.endsWithCard || cardExpires === undefined || due.day.toString() <= cardExpires) return;
  step(due, cardExpires, { code: "card-expires" });
  if (terms.closedDay === "stay" || isOpenDay(desk, due.day)) return;
  const moved = moveOffClosedDay(desk, due.day, "previous-open-day");
  if (moved.moved === true) step(due, moved.date, { code: "closed", rule: "previous-open-day" });
}

function step(due: DayWithSteps, day: string, facts: Omit<DueStep, "on" | "from">): void {
  const from = due.day.toString();
  if (day === from) return;
  due.day = Temporal.PlainDate.from(day);
  due.steps.push({ ...facts, on: day, from });
}
