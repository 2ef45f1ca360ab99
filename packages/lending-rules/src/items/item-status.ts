/** What an item is in the middle of. Loans, holds and transits are separate facts in the database; this is their sum. */
export const ITEM_STATUSES = [
  "available",
  "restricted",
  "checked-out",
  "awaiting-pickup",
  "awaiting-delivery",
  "in-transit",
  "paged",
  "missing",
  "long-missing",
  "on-order",
  "in-process",
  "in-process-non-requestable",
  "at-binding",
  "declared-lost",
  "lost-and-paid",
  "aged-to-lost",
  "claimed-returned",
  "withdrawn",
  "non-physical",
  "unavailable",
  "unknown",
] as const;

export type ItemStatus = (typeof ITEM_STATUSES)[number];
