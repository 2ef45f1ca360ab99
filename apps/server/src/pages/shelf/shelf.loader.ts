import {
  readShelfAlong,
  readShelfAround,
  readShelfCursor,
  type ShelfView,
  type ShelvedItem,
} from "../../capabilities/catalogue/index.ts";
import { findItemsNow, itemStatus } from "../../capabilities/circulation/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { type ListHoldings, loadListHoldings } from "../holdings/holdings.loader.ts";
import { queryValue } from "../page.ts";

export const shelfViews = ["spines", "covers", "list"] as const;
export type ShelfForm = (typeof shelfViews)[number];

/** What the address of a shelf page says. */
export interface ShelfQuery {
  /** A call number, on the shelf or not. */
  readonly at: string;
  readonly location: string;
  readonly view: ShelfForm;
  /** A place that another stretch ended at. */
  readonly before: string;
  readonly after: string;
}

export function readShelfQuery(call: Call): ShelfQuery {
  const cursor = (name: string) => {
    const value = queryValue(call, name);
    return /^[\w-]{1,3000}$/.test(value) ? value : "";
  };
  return {
    at: queryValue(call, "at").slice(0, 200),
    location: queryValue(call, "location").slice(0, 40),
    view: shelfViews.find((known) => known === queryValue(call, "view")) ?? "spines",
    before: cursor("before"),
    after: cursor("after"),
  };
}

/** A title as it stands: its copies and volumes side by side are one spine as long as they share a call number. */
export interface Spine {
  readonly item: ShelvedItem;
  readonly copies: number;
  /** No copy of it is on the shelf: lent, on its way, at the binder's. */
  readonly gone: boolean;
  /** What was asked for. */
  readonly faced: boolean;
}

export interface ShelfData {
  readonly spines: readonly Spine[];
  readonly view: ShelfView;
  /** The library's places, and where the one that faces out can be had. */
  readonly holdings: ListHoldings;
}

/** Copies on each side of the call number. */
const around = 24;
const along = 40;

export async function loadShelf(db: Database, query: ShelfQuery): Promise<ShelfData> {
  const view = await readView(db, query);
  const faced = view.items[view.anchor?.index ?? -1];
  const ids = view.items.map(({ id }) => id);
  const [states, holdings] = await Promise.all([
    findItemsNow(db, ids),
    loadListHoldings(db, faced ? [faced.recordId] : []),
  ]);
  const isOut = ({ id }: ShelvedItem) => {
    const state = states.get(id);
    return state !== undefined && itemStatus(state) !== "available";
  };
  return { view, holdings, spines: spinesOf(view, isOut) };
}

async function readView(db: Database, { at, location, before, after }: ShelfQuery): Promise<ShelfView> {
  const where = location === "" ? {} : { location };
  const from = readShelfCursor(after || before);
  if (from) {
    return await readShelfAlong(db, { from, direction: after === "" ? "before" : "after", limit: along, ...where });
  }
  if (at !== "") return await readShelfAround(db, { callNumber: at, limit: around, ...where });
  return await readShelfAlong(db, { from: { key: "", id: "0" }, direction: "after", limit: along, ...where });
}

/** Exported for its test. */
export function spinesOf({ items, anchor }: ShelfView, isOut: (item: ShelvedItem) => boolean): Spine[] {
  const spines: Spine[] = [];
  for (const [index, item] of items.entries()) {
    const last = spines.at(-1);
    const isFaced = index === anchor?.index;
    if (last?.item.recordId === item.recordId && last.item.callNumber === item.callNumber) {
      const faced = last.faced || isFaced;
      spines[spines.length - 1] = { ...last, copies: last.copies + 1, gone: last.gone && isOut(item), faced };
    } else spines.push({ item, copies: 1, gone: isOut(item), faced: isFaced });
  }
  return spines;
}

/** Whether a call number that was asked for has no place of its own: a class alone stands where its first book does. */
export function isMissing(at: string, { anchor, items }: ShelfView): boolean {
  if (anchor === undefined || anchor.present) return false;
  const stands = items[anchor.index]?.callNumber;
  return !/^\w[^/]*$/.test(at) || !stands?.startsWith(`${at}/`);
}
