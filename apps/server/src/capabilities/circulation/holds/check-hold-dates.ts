import type { Problem } from "@wenyuan/problem";
import { circulationProblems } from "../problems.ts";

/** Days of a hold, `YYYY-MM-DD`, as they would be. */
export interface HoldDates {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly suspendedUntil?: string | undefined;
  /** The first day was stated earlier and may lie behind. */
  readonly began?: boolean;
}

/** A hold that could never be filled is refused: over before it begins, or wanted on days that are gone. */
export function checkHoldDates({ from, until, suspendedUntil, began }: HoldDates, today: string): Problem | undefined {
  const gone = [until, suspendedUntil, began ? undefined : from].some((day) => day !== undefined && day < today);
  const reversed = from !== undefined && until !== undefined && until < from;
  return gone || reversed ? circulationProblems.holdDates() : undefined;
}
