/**
 * A length of lending time. Minutes and hours are elapsed time; days, weeks and months are counted on the calendar of the
 * wall; `term` 1 is to the end of the running term, 2 to the end of the next.
 */
export interface Period {
  readonly amount: number;
  readonly unit: PeriodUnit;
}

export const PERIOD_UNITS = ["minute", "hour", "day", "week", "month", "term"] as const;

export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** Whether a period ends at a minute and not with a day. */
export function isShort({ unit }: Period): boolean {
  return unit === "minute" || unit === "hour";
}
