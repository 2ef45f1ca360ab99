/** Days without borrowing instead of, or beside, money (停借). */
export interface SuspensionTerms {
  /** So many days … */
  readonly days: number;
  /** … for each so many overdue days. 0 days: no suspension. */
  readonly each: number;
  readonly graceDays?: number;
  readonly openDaysOnly: boolean;
  readonly maxDays?: number;
  /** Whether it begins after a suspension that still runs, or at once beside it. */
  readonly runs: "after" | "beside";
}
