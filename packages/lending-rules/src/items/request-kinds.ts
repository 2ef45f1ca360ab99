import type { ItemStatus } from "./item-status.ts";

/** Ways of asking for an item: bring it from the shelf (委托), wait for it (预约), call it back (催还). */
export type RequestKind = "page" | "hold" | "recall";

const HELD: readonly RequestKind[] = ["hold", "recall"];

/**
 * What can be asked for in each status, after FOLIO's RequestTypeItemStatusWhiteList. A status that is not listed allows
 * nothing. At binding is ours: it comes back, so one can wait for it.
 */
const ALLOWED: Partial<Record<ItemStatus, readonly RequestKind[]>> = {
  available: ["page"],
  restricted: ["page", ...HELD],
  "checked-out": HELD,
  "awaiting-pickup": HELD,
  "awaiting-delivery": HELD,
  "in-transit": HELD,
  paged: HELD,
  "on-order": HELD,
  "in-process": HELD,
  missing: ["hold"],
  "at-binding": ["hold"],
};

/** The kinds of request that an item's status allows; a title without items can be waited for. */
export function requestKindsFor(status: ItemStatus | undefined): readonly RequestKind[] {
  return status === undefined ? ["hold"] : (ALLOWED[status] ?? []);
}
