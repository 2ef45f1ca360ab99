import type { ItemStatus } from "@wenyuan/lending-rules";

/** What an item is in the middle of, as separate facts. */
export interface ItemFactsNow {
  readonly counted: boolean;
  readonly loanId: string | null;
  readonly transitTo: string | null;
  readonly holdId: string | null;
  readonly onHoldShelf: boolean;
  readonly lost: string | null;
  readonly missingSince: Date | null;
  readonly claimedReturnedAt: Date | null;
  readonly process: string | null;
}

const processes: Readonly<Record<string, ItemStatus>> = {
  "on-order": "on-order",
  "in-process": "in-process",
  "at-binding": "at-binding",
  repair: "unavailable",
  // Brought for a reader: fetched, ready at the desk, going back.
  paged: "paged",
  "awaiting-delivery": "awaiting-delivery",
  returning: "in-transit",
};

const losses: Readonly<Record<string, ItemStatus>> = {
  declared: "declared-lost",
  aged: "aged-to-lost",
  paid: "lost-and-paid",
};

/** The one word that sums the facts up, the weightiest first: what is lost is lost, wherever else it was said to be. */
export function itemStatus(facts: ItemFactsNow): ItemStatus {
  if (facts.lost !== null) return losses[facts.lost] ?? "unknown";
  if (facts.claimedReturnedAt !== null) return "claimed-returned";
  if (facts.loanId !== null) return "checked-out";
  if (facts.missingSince !== null) return "missing";
  if (facts.onHoldShelf) return "awaiting-pickup";
  if (facts.transitTo !== null) return "in-transit";
  if (facts.holdId !== null) return "paged";
  if (facts.process !== null) return processes[facts.process] ?? "unavailable";
  return facts.counted ? "available" : "withdrawn";
}
