import { instantOf, onDate, Temporal } from "@wenyuan/calendar";
import { isShort } from "../terms/period.ts";
import type { DueDate, DueQuestion } from "./due-date.ts";
import { dueDayOf } from "./due-day.ts";
import { dueMomentOf } from "./due-moment.ts";

/** When a loan is due, with every step explained. */
export function workOutDueDate(question: DueQuestion): DueDate {
  if (isShort(question.period)) return dueMomentOf(question);
  const { day, steps } = dueDayOf(question);
  const at = endOfDay(question, day);
  return { at, by: "day", steps: [...steps, { code: "day-ends", on: at.toString() }] };
}

function endOfDay({ terms, desk, start }: DueQuestion, day: Temporal.PlainDate): Temporal.Instant {
  if (terms.dayEnds === "same-time") return onDate(start, day, desk.zone);
  if (terms.dayEnds !== "closing") return instantOf(day, terms.dayEnds, desk.zone);
  const closing = desk.stretchesOn(day).at(-1)?.to;
  return closing === undefined ? instantOf(day, "23:59", desk.zone) : Temporal.Instant.fromEpochMilliseconds(closing);
}
