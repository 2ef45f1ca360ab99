import type { ClosedDayRule, VacationRule } from "@wenyuan/calendar";
import type { Period } from "./period.ts";

/** Whether and for how long something is lent. */
export type LoanTerms = NotLent | Lent;

/** It stays in the library: 工具书, 现刊, 保存本. `onSite` allows recorded use on the spot (馆内阅览). */
export interface NotLent {
  readonly lend: false;
  readonly onSite: boolean;
}

export interface Lent {
  readonly lend: true;
  readonly period: Period;
  /** `open-days` counts only days on which the desk is open; `days` counts all. For periods of days and longer. */
  readonly counts: "days" | "open-days";
  /** When on its last day the loan ends: at a wall-clock time, at the desk's closing, or at the time of day it began. */
  readonly dayEnds: string;
  /** What becomes of a due day on which the desk is closed. `next-open-same-weekday` needs a loan of whole weeks. */
  readonly closedDay: ClosedDayRule;
  /** A due day in a vacation moves into the next term. */
  readonly vacation?: VacationRule;
  /** Fixed due dates by the date on which the loan begins; the first range that holds decides. */
  readonly fixedDue?: readonly FixedDue[];
  /** The loan ends no later than the reader's card. */
  readonly endsWithCard: boolean;
  /** For periods of minutes and hours. */
  readonly short?: ShortLoan;
  /** A shorter loan while so many readers wait for the title, so that the queue moves. */
  readonly whenWanted?: { readonly waiting: number; readonly period: Period };
}

/** `latest`: due no later than; `earliest`: no earlier than; `exactly`: then, whatever the period. */
export interface FixedDue {
  readonly from: string;
  readonly to: string;
  readonly due: string;
  readonly as: "latest" | "earliest" | "exactly";
}

/** How a loan of minutes or hours meets closing time. */
export interface ShortLoan {
  /** `open` lets only open minutes pass. */
  readonly counts: "all" | "open";
  /** A loan that would run over closing: `shorten` to closing, `extend` to the next opening, or `keep`. */
  readonly overClosing: "keep" | "shorten" | "extend";
}

/** Ends of a loan day that are not a wall-clock time. */
export const DAY_ENDS = ["closing", "same-time"] as const;
