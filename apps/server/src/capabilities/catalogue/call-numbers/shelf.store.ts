import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { RecordSummary } from "../records/record-summary.ts";
import type { ShelfPlace } from "./shelf-place.ts";

/** An item as it stands on the shelf, with what a browser shows of its title. */
export interface ShelvedItem extends ShelfPlace {
  readonly recordId: string;
  readonly callNumber: string;
  readonly location: string;
  readonly enumeration: string | undefined;
  readonly summary: RecordSummary;
}

interface ShelvedRow {
  readonly id: string;
  readonly key: string;
  readonly record_id: string;
  readonly call_number: string;
  readonly location: string;
  readonly enumeration: string | null;
  readonly summary: RecordSummary;
}

/**
 * Neighbours on the shelf by `item_shelf_order`, or in one location by `item_shelf`: the index gives them in order, so that a page costs its
 * own rows wherever it lies. The record is asked for each item, for those that readers may not see.
 */
const neighbours = (where: string, order: "asc" | "desc") => `
  select i.id, i.call_number_key as key, i.record_id, i.call_number, i.location, i.enumeration, r.summary
  from catalogue.item i join catalogue.record r on r.id = i.record_id
  where ${where} and i.withdrawn_at is null and not i.suppressed and not r.suppressed and r.deleted_at is null
  order by i.call_number_key ${order}, i.id ${order} limit $3`;

type Place = [key: string, id: string, limit: number];
type LocatedPlace = [...Place, location: string];

const after = statement<Place, ShelvedRow>(
  "catalogue.shelf-after",
  neighbours("(i.call_number_key, i.id) > ($1, $2::bigint)", "asc"),
);
const before = statement<Place, ShelvedRow>(
  "catalogue.shelf-before",
  neighbours("(i.call_number_key, i.id) < ($1, $2::bigint)", "desc"),
);
const afterInLocation = statement<LocatedPlace, ShelvedRow>(
  "catalogue.shelf-after-in-location",
  neighbours("(i.call_number_key, i.id) > ($1, $2::bigint) and i.location = $4", "asc"),
);
const beforeInLocation = statement<LocatedPlace, ShelvedRow>(
  "catalogue.shelf-before-in-location",
  neighbours("(i.call_number_key, i.id) < ($1, $2::bigint) and i.location = $4", "desc"),
);

export interface ShelfStretch {
  readonly from: ShelfPlace;
  readonly limit: number;
  readonly location?: string;
}

/** The items behind a place, in shelf order. */
export async function shelfAfter(at: Database | Tx, { from, limit, location }: ShelfStretch): Promise<ShelvedItem[]> {
  const rows =
    location === undefined
      ? await after.rows(at, from.key, from.id, limit)
      : await afterInLocation.rows(at, from.key, from.id, limit, location);
  return rows.map(shelvedItem);
}

/** The items before a place, in shelf order, the nearest last. */
export async function shelfBefore(at: Database | Tx, { from, limit, location }: ShelfStretch): Promise<ShelvedItem[]> {
  const rows =
    location === undefined
      ? await before.rows(at, from.key, from.id, limit)
      : await beforeInLocation.rows(at, from.key, from.id, limit, location);
  return rows.map(shelvedItem).toReversed();
}

function shelvedItem({ record_id: recordId, call_number: callNumber, enumeration, ...rest }: ShelvedRow): ShelvedItem {
  return { ...rest, recordId, callNumber, enumeration: enumeration ?? undefined };
}

/** An item with a call number, to be filed anew. */
export interface LabelledItem {
  readonly id: string;
  readonly recordId: string;
  readonly callNumber: string;
  readonly location: string;
  readonly key: string | null;
}

const labelled = statement<[string, number], LabelledItem>(
  "catalogue.labelled-items-after",
  `select id, record_id as "recordId", call_number as "callNumber", location, call_number_key as key from catalogue.item
   where id > $1 and call_number is not null order by id limit $2`,
);

/** Items with a call number in the order of their ids, after a given one. */
export async function labelledAfter(at: Database | Tx, afterId: string, limit: number): Promise<LabelledItem[]> {
  return await labelled.rows(at, afterId, limit);
}

const write = statement<[readonly string[], readonly string[]], never>(
  "catalogue.write-shelf-keys",
  `update catalogue.item set call_number_key = given.key
   from unnest($1::bigint[], $2::text[]) as given (id, key) where item.id = given.id`,
);

export async function writeShelfKeys(tx: Tx, keys: readonly ShelfPlace[]): Promise<void> {
  if (keys.length === 0) return;
  await write.rows(
    tx,
    keys.map(({ id }) => id),
    keys.map(({ key }) => key),
  );
}
