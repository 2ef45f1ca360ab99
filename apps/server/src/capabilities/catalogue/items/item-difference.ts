import type { Item, ItemFacts, Withdrawal } from "./item.ts";

/** Everything of an item that a cataloguer changes. */
export interface ItemState extends ItemFacts {
  readonly recordId: string;
  readonly withdrawn?: Withdrawal;
}

export type ItemField = keyof ItemState;

/** One field that two states of an item have differently; undefined where it was empty. */
export interface ItemDifference {
  readonly field: ItemField;
  readonly before: unknown;
  readonly after: unknown;
}

const itemFields = [
  "recordId",
  "volumeId",
  "holdingsId",
  "barcode",
  "accessionNumber",
  "assetNumber",
  "rfidUid",
  "callNumber",
  "kind",
  "location",
  "temporary",
  "enumeration",
  "copyNumber",
  "price",
  "accompanying",
  "acquiredBy",
  "acquiredOn",
  "notePublic",
  "noteStaff",
  "suppressed",
  "withdrawn",
] as const satisfies readonly ItemField[];

/** What differs between two states of an item, in the order of the fields. */
export function differences(before: ItemState, after: ItemState): ItemDifference[] {
  return itemFields
    .filter((field) => written(before[field]) !== written(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/** The state of an item, as versions compare it. */
export function stateOf(item: Item | ItemState): ItemState {
  return Object.fromEntries(
    itemFields.filter((field) => item[field] !== undefined).map((field) => [field, item[field]]),
  ) as unknown as ItemState;
}

/** One text for one value: objects of an item have few keys, whose order is not theirs. */
function written(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value !== "object" || value === null || value instanceof Date) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
