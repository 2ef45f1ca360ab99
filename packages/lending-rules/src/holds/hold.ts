import type { ItemStatus } from "../items/item-status.ts";

/** What a reader waits for: any copy of the title, any copy of a volume, or one item. */
export type HoldTarget =
  | { readonly kind: "title" }
  | { readonly kind: "volume"; readonly volume: string }
  | { readonly kind: "item"; readonly item: string };

/** A place in the queue of a title. Dates are the library's, `YYYY-MM-DD`. */
export interface Hold {
  readonly id: string;
  readonly reader: string;
  readonly target: HoldTarget;
  readonly pickup: string;
  /** RFC 3339 in UTC; sorts as text. */
  readonly placedAt: string;
  /** `waiting` in the queue; a copy is on its way, or ready on the shelf. */
  readonly state: "waiting" | "in-transit" | "ready";
  /** Not before, and not after. */
  readonly from?: string;
  readonly until?: string;
  /** Rests; without an end until the reader wakes it. It keeps its place. */
  readonly suspended?: { readonly until?: string };
  /** A place that staff gave it by hand, before all others; lower comes first. */
  readonly pinned?: number;
  /** The reader's own branch. */
  readonly readerBranch?: string;
  /** Items that were offered and refused, or set aside for a fault. */
  readonly passedItems?: readonly string[];
}

/** A copy that could fill a hold. */
export interface Copy {
  readonly id: string;
  readonly volume?: string;
  readonly homeBranch: string;
  readonly atBranch: string;
  readonly status: ItemStatus;
  /** The policy lends it at all. */
  readonly lendable: boolean;
}

/** How a library fills holds. */
export interface QueuePolicy {
  /** Holds that begin within so many days are filled already. */
  readonly lookAheadDays: number;
  /** Whose copies go where: any; only to the item's home branch; only to the branch that has it now. */
  readonly fulfil: "any" | "home-branch" | "holding-branch";
  /** Among all who wait, first those who fetch it where it is, or who belong there. */
  readonly localFirst?: "pickup" | "reader-branch";
  /** Whether a copy on order is set aside on arrival before it is processed. */
  readonly trapOnOrder: boolean;
  /** Ways on which nothing is sent; left out, every branch sends to every other. */
  readonly noTransfers?: readonly NoTransfer[];
}

/** Copies that are at one branch are not sent to another. */
export interface NoTransfer {
  readonly from: string;
  readonly to: string;
}

export const FAIR_QUEUE: QueuePolicy = { lookAheadDays: 0, fulfil: "any", trapOnOrder: false };
