import type { Database } from "../../../kernel/db/database.ts";
import { readCallNumberRules } from "./series.store.ts";
import { type ShelvedItem, shelfAfter, shelfBefore } from "./shelf.store.ts";
import type { ShelfPlace } from "./shelf-place.ts";
import { shelfStart } from "./shelf-range.ts";

export interface ShelfView {
  readonly items: readonly ShelvedItem[];
  /** Where the call number asked for stands, or would: the index of the first item at or behind it. */
  readonly anchor?: { readonly index: number; readonly present: boolean };
  readonly before?: ShelfPlace;
  readonly after?: ShelfPlace;
}

interface Around {
  readonly callNumber: string;
  readonly location?: string;
  /** Items on each side. */
  readonly limit: number;
}

/** The shelf around a call number, also one that no item has. */
export async function readShelfAround(db: Database, { callNumber, location, limit }: Around): Promise<ShelfView> {
  const key = shelfStart(await readCallNumberRules(db), callNumber, location ?? "");
  const place = location === undefined ? {} : { location };
  // An id below every item's: what has the very key stands behind the anchor.
  const from = { key, id: "0" };
  const left = await shelfBefore(db, { from, limit: limit + 1, ...place });
  const right = await shelfAfter(db, { from, limit: limit + 1, ...place });
  const shownLeft = left.slice(-limit);
  const shownRight = right.slice(0, limit);
  return {
    items: [...shownLeft, ...shownRight],
    anchor: { index: shownLeft.length, present: right[0]?.key === key },
    ...bounds([...shownLeft, ...shownRight], { before: left.length > limit, after: right.length > limit }),
  };
}

interface Along {
  readonly from: ShelfPlace;
  readonly direction: "before" | "after";
  readonly location?: string;
  readonly limit: number;
}

/** The next stretch of the shelf in one direction. */
export async function readShelfAlong(db: Database, { from, direction, location, limit }: Along): Promise<ShelfView> {
  const stretch = { from, limit: limit + 1, ...(location === undefined ? {} : { location }) };
  const found = direction === "after" ? await shelfAfter(db, stretch) : await shelfBefore(db, stretch);
  const items = direction === "after" ? found.slice(0, limit) : found.slice(-limit);
  const more = found.length > limit;
  return { items, ...bounds(items, { before: direction === "after" || more, after: direction === "before" || more }) };
}

function bounds(
  items: readonly ShelvedItem[],
  more: { before: boolean; after: boolean },
): Pick<ShelfView, "before" | "after"> {
  const first = items[0];
  const last = items.at(-1);
  return {
    ...(more.before && first ? { before: { key: first.key, id: first.id } } : {}),
    ...(more.after && last ? { after: { key: last.key, id: last.id } } : {}),
  };
}
