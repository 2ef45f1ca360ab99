import type { Weekday } from "../time/weekday.ts";

/**
 * What becomes of a due day on which nobody can hand a book in.
 *
 * - `stay`: it stays (Koha: Days).
 * - `next-open-day`, `previous-open-day`: to the nearest open one after or before (Koha: Datedue).
 * - `next-open-same-weekday`: whole weeks on, so that a weekly rhythm is kept (Koha: Dayweek).
 */
export type ClosedDayRule = "stay" | "next-open-day" | "previous-open-day" | "next-open-same-weekday";

export const CLOSED_DAY_RULES = ["stay", "next-open-day", "previous-open-day", "next-open-same-weekday"] as const;

/** A due day in a vacation moves to a weekday of a week of the term after it. */
export interface VacationRule {
  readonly week: number;
  readonly weekday: Weekday;
  /** Only vacations at least this many days long; a short break leaves due days alone. Default 1. */
  readonly fromDays?: number;
}

/** The usual rule of Chinese university libraries: Friday of the second teaching week. */
export const SECOND_WEEK_FRIDAY: VacationRule = { week: 2, weekday: "fri" };

/** A due day and how it came to stand there. */
export type MovedDay =
  | { readonly moved: false; readonly date: string }
  | { readonly moved: true; readonly date: string; readonly from: string; readonly because: "closed" | "vacation" }
  /** It should move and there is nowhere to move it: no open day within three years, or no next term on file. */
  | { readonly moved: "stuck"; readonly date: string; readonly because: "no-open-day" | "no-next-term" };
