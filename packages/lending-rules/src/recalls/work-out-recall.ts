import {
  dateAt,
  earlierInstant,
  laterInstant,
  moveOffClosedDay,
  type Opening,
  onDate,
  type TeachingCalendar,
  Temporal,
} from "@wenyuan/calendar";
import { isShort, type Period } from "../terms/period.ts";
import type { RecallTerms } from "../terms/recall-terms.ts";

/** A loan that is called back. */
export interface RecallQuestion {
  readonly terms: RecallTerms;
  readonly lentAt: Temporal.Instant;
  readonly due: Temporal.Instant;
  readonly now: Temporal.Instant;
  readonly desk: Opening;
  /** A recall of this loan is in force already. */
  readonly alreadyRecalled?: boolean;
  readonly teaching?: TeachingCalendar;
}

/** When a recalled loan is due, and what decided. */
export interface RecallDue {
  readonly at: Temporal.Instant;
  readonly because: /** A recall in force keeps its date. */
    | "already-recalled"
    /** It is overdue or due sooner than a recall would ask: a recall never gives time. */
    | "due-sooner"
    | "guaranteed"
    | "return-within"
    /** The policy gives no time. */
    | "at-once";
  /** Moved off a closed day. */
  readonly movedFrom?: Temporal.Instant;
}

/**
 * When a recalled loan is due: the later of the guaranteed time since it was lent and the time to return it since now,
 * moved to the next open day, and never later than it was due anyway. (FOLIO's rule; the Chinese one “lent less than 15
 * days: back by day 22, else 7 days after notice” is a guarantee of 22 days and a return within 7.)
 */
export function workOutRecall(question: RecallQuestion): RecallDue {
  const { terms, due, lentAt, now, desk } = question;
  if (question.alreadyRecalled) return { at: due, because: "already-recalled" };
  const guaranteed = terms.guaranteed ? after(lentAt, terms.guaranteed, desk.zone) : undefined;
  const within = terms.returnWithin ? after(now, terms.returnWithin, desk.zone) : undefined;
  const asked = laterInstant(laterInstant(guaranteed ?? now, within ?? now), now);
  const open = offClosedDay(question, asked);
  const at = earlierInstant(open, due);
  if (at.equals(due) && !due.equals(open)) return { at, because: "due-sooner" };
  const because = reasonFor(asked, guaranteed, within);
  return open.equals(asked) ? { at, because } : { at, because, movedFrom: asked };
}

function reasonFor(
  asked: Temporal.Instant,
  guaranteed: Temporal.Instant | undefined,
  within: Temporal.Instant | undefined,
): RecallDue["because"] {
  if (within?.equals(asked)) return "return-within";
  return guaranteed?.equals(asked) ? "guaranteed" : "at-once";
}

function after(from: Temporal.Instant, period: Period, zone: string): Temporal.Instant {
  if (isShort(period)) return from.add({ minutes: period.amount * (period.unit === "hour" ? 60 : 1) });
  const { amount, unit } = period;
  const span = unit === "week" ? { weeks: amount } : unit === "month" ? { months: amount } : { days: amount };
  return from.toZonedDateTimeISO(zone).add(span).toInstant();
}

function offClosedDay({ terms, desk }: RecallQuestion, asked: Temporal.Instant): Temporal.Instant {
  if (terms.guaranteed === undefined && terms.returnWithin === undefined) return asked;
  const moved = moveOffClosedDay(desk, dateAt(asked, desk.zone), "next-open-day");
  return moved.moved === true ? onDate(asked, Temporal.PlainDate.from(moved.date), desk.zone) : asked;
}
