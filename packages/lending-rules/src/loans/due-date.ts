import type { ClosedDayRule, LocalText, Opening, TeachingCalendar, Temporal } from "@wenyuan/calendar";
import type { Lent } from "../terms/loan-terms.ts";
import type { Period } from "../terms/period.ts";

/** What a due date is worked out from. */
export interface DueQuestion {
  readonly terms: Lent;
  /** The loan's period, or the renewal's. */
  readonly period: Period;
  /** When the loan begins, or from when a renewal counts. */
  readonly start: Temporal.Instant;
  /** The desk at which things are returned; its zone is the library's. */
  readonly desk: Opening;
  /** Needed for terms and for the vacation rule. */
  readonly teaching?: TeachingCalendar;
  /** The last day of the reader's card, `YYYY-MM-DD`. */
  readonly cardExpires?: string;
}

/** When a loan is due, and each step that led there. */
export interface DueDate {
  readonly at: Temporal.Instant;
  /** Whether the day counts or the minute. */
  readonly by: "day" | "minute";
  readonly steps: readonly DueStep[];
}

/** One step on the way to a due date; `on` is where it left the due day (or moment) afterwards. */
export interface DueStep {
  readonly code: DueStepCode;
  readonly on: string;
  /** Where it stood before, when the step moved it. */
  readonly from?: string;
  readonly reason?: LocalText;
  readonly rule?: ClosedDayRule;
}

export type DueStepCode =
  | "period"
  | "fixed-due"
  | "vacation"
  | "closed"
  | "card-expires"
  | "shortened-to-closing"
  | "extended-to-opening"
  | "day-ends"
  /** It should have moved and there is nowhere to move to: no term on file, no open day in three years. */
  | "stuck-no-next-term"
  | "stuck-no-open-day";
