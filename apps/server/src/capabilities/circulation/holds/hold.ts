import type { Hold } from "@wenyuan/lending-rules";

/** A hold as the room keeps it: what the rules look at, and what they need not know. */
export interface StoredHold extends Hold {
  readonly recordId: string;
  /** The copy on its way or on the hold shelf. */
  readonly copyId?: string;
  /** The last day on which it waits there, `YYYY-MM-DD`. */
  readonly keepUntil?: string;
}

/** How a hold ends. */
export const holdEnds = ["fulfilled", "cancelled", "expired", "not-fetched"] as const;
export type HoldEnd = (typeof holdEnds)[number];
