/** A unit of overdue time. */
export const FINE_UNITS = ["minute", "hour", "day", "week", "month", "year"] as const;

export type FineUnit = (typeof FINE_UNITS)[number];

export interface FineTime {
  readonly amount: number;
  readonly unit: FineUnit;
}

/** What lateness costs. Amounts in minor units of the policy set's currency. */
export type FineTerms = { readonly charge: false } | Fined;

export interface Fined {
  readonly charge: true;
  /** For each charging period. */
  readonly amount: number;
  readonly each: FineTime;
  /** `start`: a period is charged when it begins; `end`: when it is over. */
  readonly at: "start" | "end";
  readonly grace?: Grace;
  /** Only days (or minutes) on which the desk is open count. */
  readonly openTimeOnly: boolean;
  readonly capPerItem?: number;
  /** Never more than the item's price, when it is known. */
  readonly capAtPrice: boolean;
  /** All that a reader owes in fines never exceeds this. */
  readonly capPerReader?: number;
  /** Other amounts after a recall. */
  readonly recalled?: RecalledFine;
}

/** `threshold`: within it nothing is charged, after it everything; `deducted`: it is never charged. */
export interface Grace extends FineTime {
  readonly as: "threshold" | "deducted";
}

export interface RecalledFine {
  readonly amount: number;
  readonly capPerItem?: number;
  readonly ignoreGrace: boolean;
}
