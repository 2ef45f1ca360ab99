export const holdLists = ["pull", "shelf", "left", "transit", "hopeless"] as const;
export type HoldListName = (typeof holdLists)[number];

/** What the address of the holds page says: which list. */
export interface HoldsParams {
  readonly list?: HoldListName | undefined;
}

export function readHoldsParams(search: Record<string, unknown>): HoldsParams {
  // Said even when it is none: what is left out here would be taken from the address as it was typed.
  return { list: holdLists.find((one) => one === search["list"]) };
}
