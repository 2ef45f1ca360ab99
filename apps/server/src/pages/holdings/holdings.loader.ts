import {
  type Branch,
  type Item,
  itemsOfRecords,
  type Location,
  readPlaces,
  type ShelfMark,
  shelfMarksOf,
} from "../../capabilities/catalogue/index.ts";
import {
  availabilityOf,
  findItemsNow,
  type ItemNow,
  type TitleAvailability,
} from "../../capabilities/circulation/index.ts";
import type { Database } from "../../kernel/db/database.ts";

/** Names of branches and locations by their codes. */
export interface PlaceNames {
  readonly branches: ReadonlyMap<string, Branch>;
  readonly locations: ReadonlyMap<string, Location>;
}

/** What a page of results says of where titles are, in three queries whatever their number of copies. */
export interface ListHoldings extends PlaceNames {
  readonly availability: ReadonlyMap<string, TitleAvailability>;
  readonly marks: ReadonlyMap<string, ShelfMark>;
}

export async function loadListHoldings(db: Database, recordIds: readonly string[]): Promise<ListHoldings> {
  const [names, availability, marks] = await Promise.all([
    loadPlaceNames(db),
    availabilityOf(db, recordIds),
    shelfMarksOf(db, recordIds),
  ]);
  return { ...names, availability, marks };
}

/** All that a record's page says of its copies. */
export interface TitleHoldings extends PlaceNames {
  readonly availability: TitleAvailability | undefined;
  readonly items: readonly Item[];
  readonly now: ReadonlyMap<string, ItemNow>;
}

/** The status of each copy comes from the primary: it is never older than the last check-out. */
export async function loadTitleHoldings(db: Database, recordId: string): Promise<TitleHoldings> {
  const [names, availability, all] = await Promise.all([
    loadPlaceNames(db),
    availabilityOf(db, [recordId]),
    itemsOfRecords(db, [recordId]),
  ]);
  const items = (all.get(recordId) ?? []).filter((item) => !item.suppressed);
  const now = await findItemsNow(
    db,
    items.map(({ id }) => id),
  );
  return { ...names, availability: availability.get(recordId), items, now };
}

/** Codes of the branches where copies of a title belong. */
export function branchesOf({ items, locations }: Pick<TitleHoldings, "items" | "locations">): ReadonlySet<string> {
  return new Set(items.flatMap((item) => locations.get(item.location)?.branch ?? []));
}

/** Names of all places, few as they are. */
export async function loadPlaceNames(db: Database): Promise<PlaceNames> {
  const { branches, locations } = await readPlaces(db);
  return {
    branches: new Map(branches.map((one) => [one.code, one])),
    locations: new Map(locations.map((one) => [one.code, one])),
  };
}
