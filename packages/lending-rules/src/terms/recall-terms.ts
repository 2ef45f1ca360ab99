import type { Period } from "./period.ts";

/** Whether a loan can be called back for the next reader (预约催还). */
export interface RecallTerms {
  readonly allowed: boolean;
  /** The first reader keeps it at least this long from the day it was lent. */
  readonly guaranteed?: Period;
  /** And has at least this long from the day he is told. */
  readonly returnWithin?: Period;
}
