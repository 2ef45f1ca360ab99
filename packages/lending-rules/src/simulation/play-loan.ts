import { dateAt, type LocalText, type Opening, type TeachingCalendar, Temporal } from "@wenyuan/calendar";
import type { DueDate } from "../loans/due-date.ts";
import { workOutDueDate } from "../loans/work-out-due-date.ts";
import { type PlannedNotice, planNotices } from "../notices/plan-notices.ts";
import type { Fine } from "../overdue/fine.ts";
import { workOutSuspension } from "../overdue/suspension.ts";
import { workOutFine } from "../overdue/work-out-fine.ts";
import type { LendingCase } from "../policies/lending-case.ts";
import type { PolicySet } from "../policies/policy-set.ts";
import { resolveTerms } from "../policies/resolve-terms.ts";
import { dueStepsInWords } from "../words/due-step-words.ts";

/** What a loan is played from: the case, when it begins, and the desk it comes back to. */
export interface PlayedQuestion {
  readonly at: LendingCase;
  readonly start: Temporal.Instant;
  readonly desk: Opening;
  readonly teaching?: TeachingCalendar;
  readonly cardExpires?: string;
  /** Minor units, for fines that stop at the price. */
  readonly price?: number;
}

/** A due date with how it came about. */
export interface PlayedDue {
  readonly due: DueDate;
  readonly steps: readonly LocalText[];
}

/** What it costs to come back so many days late. */
export interface PlayedLateness {
  readonly days: number;
  readonly fine?: Fine;
  readonly suspendedUntil?: Temporal.PlainDate;
}

/** A loan from its first day to the last notice, as the policies would have it. */
export interface PlayedLoan {
  /** Left out: it is not lent. */
  readonly first?: PlayedDue;
  /** Each renewal, asked for on the due day of the one before. */
  readonly renewals: readonly PlayedDue[];
  readonly notices: readonly PlannedNotice[];
  /** Costs of lateness after the last due day. */
  readonly late: readonly PlayedLateness[];
}

/** Days late that are worked out: the first ones, and those at which caps and long overdue begin to show. */
const LATE_DAYS = [1, 3, 7, 14, 30, 60, 90, 120] as const;

/** Renewals shown; a policy may grant any number. */
const RENEWALS_SHOWN = 12;

/** Plays one loan through a policy set: due date, renewals, notices, and what each day late costs. */
export function playLoan(set: PolicySet, question: PlayedQuestion): PlayedLoan {
  const { at, start, desk } = question;
  const terms = resolveTerms(set, ["loan", "renewal", "notices", "fine", "suspension"], at);
  const loan = terms.loan?.terms;
  if (!loan?.lend) return { renewals: [], notices: [], late: [] };
  const dueFrom = (from: Temporal.Instant, period = loan.period): PlayedDue => {
    const { teaching, cardExpires } = question;
    const due = workOutDueDate({
      terms: loan,
      period,
      start: from,
      desk,
      ...(teaching && { teaching }),
      ...(cardExpires !== undefined && { cardExpires }),
    });
    return { due, steps: dueStepsInWords(due, { now: start, zone: desk.zone }) };
  };
  const first = dueFrom(start);
  const renewals: PlayedDue[] = [];
  const { times = 0, period } = terms.renewal?.terms ?? {};
  for (let last = first; renewals.length < Math.min(times, RENEWALS_SHOWN); ) {
    const next = dueFrom(last.due.at, period);
    // A renewal that gains nothing is refused: the card ends, or a fixed date.
    if (Temporal.Instant.compare(next.due.at, last.due.at) <= 0) break;
    renewals.push(next);
    last = next;
  }
  const due = (renewals.at(-1) ?? first).due.at;
  const { notices, fine, suspension } = terms;
  const late = LATE_DAYS.map((days): PlayedLateness => {
    const lateness = { desk, due, until: due.toZonedDateTimeISO(desk.zone).add({ days }).toInstant() };
    const until = suspension && workOutSuspension(lateness, suspension.terms).until;
    return {
      days,
      ...(fine?.terms.charge && {
        fine: workOutFine({
          ...lateness,
          terms: fine.terms,
          currency: set.currency,
          ...(question.price !== undefined && { price: question.price }),
        }),
      }),
      ...(until && { suspendedUntil: until }),
    };
  });
  return { first, renewals, notices: notices ? planNotices(notices.terms, due, desk) : [], late };
}

/** A day of the calendar that a played loan is shown on. */
export interface PlayedDay {
  readonly date: string;
  readonly open: boolean;
  /** Why it is not as on other days: 国庆节, 台风, 寒假. */
  readonly reason?: LocalText;
}

/** Every day from the first to the last, both inclusive, at most `atMost`. */
export function daysPlayed(
  desk: Opening,
  span: { readonly from: Temporal.Instant; readonly to: Temporal.Instant },
  atMost = 400,
): PlayedDay[] {
  const days: PlayedDay[] = [];
  const last = dateAt(span.to, desk.zone);
  for (let date = dateAt(span.from, desk.zone); days.length < atMost; date = date.add({ days: 1 })) {
    if (Temporal.PlainDate.compare(date, last) > 0) break;
    const { hours, reason } = desk.hoursOn(date);
    days.push({ date: date.toString(), open: hours.length > 0, ...(reason && { reason }) });
  }
  return days;
}
