/** Money over a counter: which till, and by which means. */
export interface OverCounter {
  readonly till: string;
  readonly means: Means;
}

/** In the drawer, or through the card terminal beside it. */
export const meansOfTill = ["cash", "card"] as const;
export type Means = (typeof meansOfTill)[number];

/** The ledger's name of a till's drawer or card terminal: `desk-2`, `desk-2-card`. */
export function tillAccount({ till, means }: OverCounter): string {
  return means === "cash" ? till : `${till}-card`;
}
