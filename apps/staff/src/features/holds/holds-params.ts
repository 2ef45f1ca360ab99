export const holdLists = ["pull", "shelf", "left", "transit", "hopeless"] as const;
export type HoldListName = (typeof holdLists)[number];

/** What the address of the holds page says: which list. */
export interface HoldsParams {
  readonly list?: HoldListName;
}

export function readHoldsParams(search: Record<string, unknown>): HoldsParams {
  const list = holdLists.find((one) => one === search["list"]);
  return list === undefined ? {} : { list };
}
