import type { Period } from "./period.ts";

/** Whether a loan can be prolonged, how often and how far. */
export interface RenewalTerms {
  /** 0: never. */
  readonly times: number;
  /** Left out: the loan's own period. */
  readonly period?: Period;
  /** Counted from now, from the due instant, or from the later of the two (so that an overdue renewal gains its whole period). */
  readonly from: "now" | "due" | "later";
  /** Not earlier than this many days before it is due; 0 is on the due day. Left out: at any time. */
  readonly notBeforeDays?: number;
  readonly whenOverdue: "refuse" | "allow";
  /** When others wait: refuse, or allow while other free copies suffice for all of them, or allow always. */
  readonly whenHeld: "refuse" | "if-others-suffice" | "allow";
  /** After a reminder that costs money was sent. */
  readonly afterReminder: "refuse" | "allow";
  /** Renewed by itself on the due day; left out: only when asked. */
  readonly automatic?: AutomaticRenewal;
}

export interface AutomaticRenewal {
  /** Not when the loan began this many days ago, or more. */
  readonly untilDays?: number;
  /** Not after this date. */
  readonly untilDate?: string;
}
