import {
  addOpenMinutes,
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

/** A loan that would be due while closed is due at the closing before, or at the opening after; one due while open stays. */
function meetClosing({ terms, desk, start }: DueQuestion, due: Temporal.Instant, steps: DueStep[]): Temporal.Instant {
  const over = terms.short?.overClosing ?? "keep";
  const closing = lastOpenMoment(desk, due);
  if (over === "keep" || isOpenAt(desk, due) || closing?.equals(due)) return due;
  // A loan made while closed has no closing of its own to be shortened to.
  const shortens = over === "shorten" && closing && Temporal.Instant.compare(closing, start) > 0;
  const to = shortens ? closing : nextOpening(desk, due);
  if (to === undefined) {
    steps.push({ code: "stuck-no-open-day", on: due.toString() });
    return due;
  }
  const code = shortens ? "shortened-to-closing" : "extended-to-opening";
  steps.push({ code, on: to.toString(), from: due.toString() });
  return to;
}

function endWithCard(question: DueQuestion, due: Temporal.Instant, steps: DueStep[]): Temporal.Instant {
  const { terms, cardExpires, desk } = question;
  if (!terms.endsWithCard || cardExpires === undefined) return due;
  const end = instantOf(Temporal.PlainDate.from(cardExpires), "23:59", desk.zone);
  const at = earlierInstant(due, end);
  if (!at.equals(due)) steps.push({ code: "card-expires", on: at.toString(), from: due.toString() });
  return at;
}
