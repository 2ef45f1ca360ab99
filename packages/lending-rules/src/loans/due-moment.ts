import {
  addOpenMinutes,
  closingAfter,
  earlierInstant,
  instantOf,
  isOpenAt,
  lastOpenMoment,
  nextOpening,
  Temporal,
} from "@wenyuan/calendar";
import type { DueDate, DueQuestion, DueStep } from "./due-date.ts";

/** When a loan of minutes or hours is due: elapsed or open time, then closing time, then the end of the card. */
export function dueMomentOf(question: DueQuestion): DueDate {
  const steps: DueStep[] = [];
  const plain = afterPeriod(question);
  steps.push({ code: "period", on: plain.toString() });
  const met = meetClosing(question, plain, steps);
  return { at: endWithCard(question, met, steps), by: "minute", steps };
}

function afterPeriod({ start, period, terms, desk }: DueQuestion): Temporal.Instant {
  const minutes = period.amount * (period.unit === "hour" ? 60 : 1);
  const elapsed = start.add({ minutes });
  if (terms.short?.counts !== "open") return elapsed;
  return addOpenMinutes(desk, start, minutes) ?? elapsed;
}

/** A loan that would be due while closed is due at the closing before, or at the opening after. */
function meetClosing({ terms, desk, start }: DueQuestion, due: Temporal.Instant, steps: DueStep[]): Temporal.Instant {
  const over = terms.short?.overClosing ?? "keep";
  const closing = closingAfter(desk, start);
  const runsOver = closing ? Temporal.Instant.compare(due, closing) > 0 : !isOpenAt(desk, due);
  if (over === "keep" || !runsOver) return due;
  const to = over === "extend" ? nextOpening(desk, due) : (closing ?? closingBefore({ desk, start, due }));
  if (to === undefined) {
    steps.push({ code: "stuck-no-open-day", on: due.toString() });
    return due;
  }
  if (to.equals(due)) return due;
  const code = over === "extend" ? "extended-to-opening" : "shortened-to-closing";
  steps.push({ code, on: to.toString(), from: due.toString() });
  return to;
}

/** The last open moment before it is due, unless that lies before the loan began (a loan made while closed). */
function closingBefore({ desk, start, due }: Pick<DueQuestion, "desk" | "start"> & { due: Temporal.Instant }) {
  const last = lastOpenMoment(desk, due);
  return last && Temporal.Instant.compare(last, start) > 0 ? last : nextOpening(desk, due);
}

function endWithCard(question: DueQuestion, due: Temporal.Instant, steps: DueStep[]): Temporal.Instant {
  const { terms, cardExpires, desk } = question;
  if (!terms.endsWithCard || cardExpires === undefined) return due;
  const end = instantOf(Temporal.PlainDate.from(cardExpires), "23:59", desk.zone);
  const at = earlierInstant(due, end);
  if (!at.equals(due)) steps.push({ code: "card-expires", on: at.toString(), from: due.toString() });
  return at;
}
