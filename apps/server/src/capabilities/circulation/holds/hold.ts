import type { Hold } from "@wenyuan/lending-rules";

/** A hold as the room keeps it: what the rules look at, and what they need not know. */
export interface StoredHold extends Hold {
  readonly recordId: string;
  /** The copy that is fetched from its shelf, is on its way or stands on the hold shelf. */
  readonly copyId?: string;
  /** That copy is still to be fetched from its shelf; to the rules it is on its way. */
  readonly pulling?: true;
  /** The reader asked that a loan be called back (催还). */
  readonly recall?: true;
  /** It is known that no copy can fill it. */
  readonly hopeless?: true;
  /** The last day on which it waits there, `YYYY-MM-DD`. */
  readonly keepUntil?: string;
}

/** How a hold ends. */
export const holdEnds = ["fulfilled", "cancelled", "expired", "not-fetched"] as const;
export type HoldEnd = (typeof holdEnds)[number];

/** A hold as rules look at it once its copy is in hand, or while a better one is. */
export function asWaiting(hold: StoredHold): StoredHold {
  return { ...hold, state: "waiting" };
}
