import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { RecordSummary } from "../records/record-summary.ts";
import { on } from "../tables.ts";
import type { Item, ItemFacts, NewItem } from "./item.ts";
import { columnsOf, itemOf, type StoredItem } from "./item-row.ts";

const columns = `id, record_id, volume_id, holdings_id, barcode, accession_number, asset_number, rfid_uid, call_number, call_number_key,
  kind, location, temporary_location, temporary_kind, temporary_until, enumeration, copy_number, price_minor, price_currency, accompanying,
  accompanying_count, acquired_by, acquired_on, note_public, note_staff, suppressed, withdrawn_at, withdrawn_reason, version, created_at,
  updated_at, changed_by`;

const byBarcode = statement<[string], StoredItem>(
  "catalogue.find-item-by-barcode",
  `select ${columns} from catalogue.item where barcode = $1`,
);

const byIds = statement<[readonly string[]], StoredItem>(
  "catalogue.find-items",
  `select ${columns} from catalogue.item where id = any($1::bigint[])`,
);

const byRecords = statement<[readonly string[]], StoredItem>(
  "catalogue.items-of-records",
  `select ${columns} from catalogue.item where record_id = any($1::bigint[]) and withdrawn_at is null
   order by record_id, call_number_key, copy_number, id`,
);

/** The item under a barcode, withdrawn ones too: a desk has to be able to say that it was withdrawn. */
export async function findItemByBarcode(at: Database | Tx, barcode: string): Promise<Item | undefined> {
  const [row] = await byBarcode.rows(at, barcode);
  return row && itemOf(row);
}

const withTitleByBarcode = statement<[string], StoredItem & { readonly summary: RecordSummary | null }>(
  "catalogue.find-item-with-title",
  `select ${columns},
     (select r.summary from catalogue.record r where r.id = i.record_id and r.deleted_at is null and not r.suppressed) as summary
   from catalogue.item i where barcode = $1`,
);

/** The same with what a desk shows of its title, where readers may see it. */
export async function findItemWithTitle(
  at: Database | Tx,
  barcode: string,
): Promise<{ readonly item: Item; readonly summary: RecordSummary | undefined } | undefined> {
  const [row] = await withTitleByBarcode.rows(at, barcode);
  return row && { item: itemOf(row), summary: row.summary ?? undefined };
}

/** The items of the given ids, withdrawn ones too, in no order; missing ones are left out. */
export async function findItems(at: Database | Tx, ids: readonly string[]): Promise<Item[]> {
  if (ids.length === 0) return [];
  return (await byIds.rows(at, ids)).map(itemOf);
}

/** The items of some records, such as a page of hits, in one query: by record, in shelf order, without those withdrawn. */
export async function itemsOfRecords(at: Database | Tx, recordIds: readonly string[]): Promise<Map<string, Item[]>> {
  const items = recordIds.length === 0 ? [] : (await byRecords.rows(at, recordIds)).map(itemOf);
  return Map.groupBy(items, (item) => item.recordId);
}

/** The item, locked until the transaction ends. */
export async function lockItem(tx: Tx, id: string): Promise<Item | undefined> {
  const row = await on(tx).selectFrom("item").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  return row && itemOf(row);
}

/** The items, locked in the order of their ids until the transaction ends. */
export async function lockItems(tx: Tx, ids: readonly string[]): Promise<Item[]> {
  if (ids.length === 0) return [];
  const rows = await on(tx)
    .selectFrom("item")
    .selectAll()
    .where("id", "in", [...ids])
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.map(itemOf);
}

/** Items whose temporary place is over, locked; those that another worker has in hand are left out. */
export async function lockEndedTemporaryItems(tx: Tx, now: Date, limit: number): Promise<Item[]> {
  const rows = await on(tx)
    .selectFrom("item")
    .selectAll()
    .where("temporary_until", "<=", now)
    .orderBy("temporary_until")
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(itemOf);
}

/** A record's items in the order in which they were registered, after a given one; withdrawn ones too. */
export async function listItems(
  at: Database | Tx,
  recordId: string,
  page: { readonly after: string; readonly limit: number },
): Promise<Item[]> {
  const rows = await on(at)
    .selectFrom("item")
    .selectAll()
    .where("record_id", "=", recordId)
    .where("id", ">", page.after)
    .orderBy("id")
    .limit(page.limit)
    .execute();
  return rows.map(itemOf);
}

export interface ItemToInsert extends NewItem {
  readonly callNumberKey: string | undefined;
}

const insert = statement<[string, string], { n: number; id: string; made: boolean }>(
  "catalogue.insert-items",
  `with given as materialized (
    select nextval(pg_get_serial_sequence('catalogue.item', 'id')) as id, one.*
    from jsonb_to_recordset($1::jsonb) as one (n integer, record_id bigint, volume_id bigint, holdings_id bigint, barcode text,
      accession_number text, asset_number text, rfid_uid text, call_number text, call_number_key text, kind text, location text,
      temporary_location text, temporary_kind text, temporary_until timestamptz, enumeration text, copy_number integer,
      price_minor bigint, price_currency text, accompanying text, accompanying_count integer, acquired_by text, acquired_on date,
      note_public text, note_staff text, suppressed boolean, source text, source_key text)
    order by n
  ), made as (
    insert into catalogue.item (id, record_id, volume_id, holdings_id, barcode, accession_number, asset_number, rfid_uid, call_number,
      call_number_key, kind, location, temporary_location, temporary_kind, temporary_until, enumeration, copy_number, price_minor,
      price_currency, accompanying, accompanying_count, acquired_by, acquired_on, note_public, note_staff, suppressed, source, source_key,
      changed_by)
    overriding system value
    select id, record_id, volume_id, holdings_id, barcode, accession_number, asset_number, rfid_uid, call_number, call_number_key, kind,
      location, temporary_location, temporary_kind, temporary_until, enumeration, copy_number, price_minor, price_currency, accompanying,
      accompanying_count, acquired_by, acquired_on, note_public, note_staff, suppressed, source, source_key, $2
    from given order by n
    on conflict do nothing
    returning id
  )
  select given.n, given.id, made.id is not null as made from given left join made on made.id = given.id order by given.n`,
);

/**
 * Stores items in one statement. One whose barcode, tag or source key another has, in the batch or before it, is left out.
 * @returns for each item given, in their order, its id, or undefined when it was left out
 */
export async function insertItems(
  tx: Tx,
  items: readonly ItemToInsert[],
  changedBy: string,
): Promise<(string | undefined)[]> {
  const rows = items.map((item, n) => ({
    n,
    record_id: item.recordId,
    ...columnsOf(item),
    call_number_key: item.callNumberKey,
    source: item.source,
    source_key: item.sourceKey,
  }));
  const stored = await insert.rows(tx, JSON.stringify(rows), changedBy);
  return stored.map(({ id, made }) => (made ? id : undefined));
}

/** Which items have one of these barcodes, tags or source keys. */
export interface Numbers {
  readonly barcodes?: readonly string[];
  readonly rfidUids?: readonly string[];
  readonly sourceKeys?: readonly { readonly source: string; readonly sourceKey: string }[];
}

const holders = statement<
  [readonly string[], readonly string[], readonly string[], readonly string[]],
  {
    id: string;
    record_id: string;
    barcode: string | null;
    rfid_uid: string | null;
    source: string | null;
    source_key: string | null;
  }
>(
  "catalogue.find-number-holders",
  `select id, record_id, barcode, rfid_uid, source, source_key from catalogue.item where barcode = any($1::text[])
   union select id, record_id, barcode, rfid_uid, source, source_key from catalogue.item where rfid_uid = any($2::text[])
   union select i.id, i.record_id, i.barcode, i.rfid_uid, i.source, i.source_key
     from unnest($3::text[], $4::text[]) as given (source, source_key)
     join catalogue.item i on i.source = given.source and i.source_key = given.source_key`,
);

/** A number and the item that has it. */
export interface NumberHolders {
  readonly barcodes: ReadonlyMap<string, string>;
  readonly rfidUids: ReadonlyMap<string, string>;
  /** By `source`, a line break and `sourceKey`. */
  readonly sourceKeys: ReadonlyMap<string, string>;
  /** The record that each of the items belongs to. */
  readonly records: ReadonlyMap<string, string>;
}

/** Which items have the given numbers already. */
export async function findNumberHolders(
  at: Database | Tx,
  { barcodes = [], rfidUids = [], sourceKeys = [] }: Numbers,
): Promise<NumberHolders> {
  const rows = await holders.rows(
    at,
    barcodes,
    rfidUids,
    sourceKeys.map((one) => one.source),
    sourceKeys.map((one) => one.sourceKey),
  );
  return {
    barcodes: new Map(rows.flatMap(({ id, barcode }) => (barcode === null ? [] : [[barcode, id] as const]))),
    rfidUids: new Map(rows.flatMap(({ id, rfid_uid: uid }) => (uid === null ? [] : [[uid, id] as const]))),
    sourceKeys: new Map(
      rows.flatMap(({ id, source, source_key: key }) => (source === null ? [] : [[`${source}\n${key}`, id] as const])),
    ),
    records: new Map(rows.map((row) => [row.id, row.record_id])),
  };
}

/** What an update writes: the facts, and what goes with them. */
export interface ItemWriting {
  readonly recordId: string;
  readonly facts: ItemFacts;
  readonly callNumberKey: string | undefined;
  readonly withdrawn?: { readonly at: Date; readonly reason: string } | undefined;
  /** Why, where a reason was asked for. */
  readonly note: string | undefined;
  readonly changedBy: string;
  readonly now: Date;
}

/** Keeps the item as it is as a version, then writes what it becomes. The item is locked by the caller. */
export async function replaceItem(tx: Tx, id: string, to: ItemWriting): Promise<Item> {
  await keepVersions(tx, [id]);
  const row = await on(tx)
    .updateTable("item")
    .set({
      ...columnsOf(to.facts),
      record_id: to.recordId,
      call_number_key: to.callNumberKey ?? null,
      withdrawn_at: to.withdrawn?.at ?? null,
      withdrawn_reason: to.withdrawn?.reason ?? null,
      change_note: to.note ?? null,
      version: sql<number>`version + 1`,
      updated_at: to.now,
      changed_by: to.changedBy,
    })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return itemOf(row);
}

const keep = statement<[readonly string[]], never>(
  "catalogue.keep-item-versions",
  `insert into catalogue.item_version (item_id, version, facts, changed_at, changed_by)
   select id, version, to_jsonb(item) - 'id' - 'version' - 'created_at' - 'updated_at' - 'changed_by' - 'source' - 'source_key',
     updated_at, changed_by
   from catalogue.item where id = any($1::bigint[])`,
);

async function keepVersions(tx: Tx, ids: readonly string[]): Promise<void> {
  await keep.rows(tx, ids);
}
