import type { Tx } from "../../../../kernel/db/database.ts";
import { statement } from "../../../../kernel/db/statement.ts";

/** An entry whose record is to be put back. */
export interface RevertibleEntry {
  readonly number: number;
  readonly outcome: "created" | "changed";
  readonly recordId: string;
  readonly versionBefore: number | null;
  readonly versionAfter: number;
  /** The record's present version. */
  readonly version: number;
}

const entries = statement<[string, number, number], RevertibleEntry>(
  "catalogue.entries-to-revert",
  `select entry.number, entry.outcome, entry.record_id as "recordId", entry.version_before as "versionBefore",
     entry.version_after as "versionAfter", record.version
   from catalogue.import_entry as entry join catalogue.record on record.id = entry.record_id
   where entry.import_id = $1 and entry.number > $2 and entry.reverted is null and entry.outcome in ('created', 'changed')
   order by entry.number limit $3`,
);

/** What is still to be put back, in the order of the file, after a record of it. */
export async function entriesToRevert(
  tx: Tx,
  importId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<RevertibleEntry[]> {
  return await entries.rows(tx, importId, after, limit);
}

const mark = statement<[string, readonly number[], readonly string[]], never>(
  "catalogue.mark-reverted",
  `update catalogue.import_entry as entry set reverted = given.reverted
   from unnest($2::integer[], $3::text[]) as given (number, reverted)
   where entry.import_id = $1 and entry.number = given.number`,
);

export async function markReverted(
  tx: Tx,
  importId: string,
  marks: readonly { readonly number: number; readonly reverted: Reverted }[],
): Promise<void> {
  await mark.rows(
    tx,
    importId,
    marks.map(({ number }) => number),
    marks.map(({ reverted }) => reverted),
  );
}

export type Reverted = "restored" | "deleted" | "kept";

const items = statement<[string, number], { itemId: string }>(
  "catalogue.items-to-revert",
  `select item_id as "itemId" from catalogue.import_item where import_id = $1 and not kept order by number, item_id limit $2`,
);

export async function itemsToRevert(tx: Tx, importId: string, limit: number): Promise<string[]> {
  return (await items.rows(tx, importId, limit)).map(({ itemId }) => itemId);
}

const deleteItems = statement<[string, readonly string[], string], { id: string; recordId: string }>(
  "catalogue.delete-imported-items",
  `with gone as (
     delete from catalogue.item where id = any($2::bigint[]) and version = 1 and changed_by = $3 returning id, record_id
   ), forgotten as (
     delete from catalogue.import_item where import_id = $1 and item_id in (select id from gone)
   )
   select id, record_id as "recordId" from gone`,
);

/** Deletes items that an import made and nobody has touched since. @returns those that are gone */
export async function deleteImportedItems(
  tx: Tx,
  importId: string,
  ids: readonly string[],
): Promise<{ id: string; recordId: string }[]> {
  return await deleteItems.rows(tx, importId, ids, `import:${importId}`);
}

const keep = statement<[string, readonly string[]], never>(
  "catalogue.keep-imported-items",
  `update catalogue.import_item set kept = true where import_id = $1 and item_id = any($2::bigint[])`,
);

export async function keepItems(tx: Tx, importId: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await keep.rows(tx, importId, ids);
}

/** What was left alone when the import was taken back. */
export interface KeptThings {
  readonly records: readonly { readonly number: number; readonly id: string; readonly title: string | null }[];
  readonly items: readonly { readonly id: string; readonly barcode: string | null; readonly recordId: string }[];
}

const keptRecords = statement<[string], KeptThings["records"][number]>(
  "catalogue.kept-records",
  `select number, record_id as id, title from catalogue.import_entry where import_id = $1 and reverted = 'kept' order by number limit 500`,
);
const keptItems = statement<[string], KeptThings["items"][number]>(
  "catalogue.kept-items",
  `select item.id, item.barcode, item.record_id as "recordId" from catalogue.import_item
   join catalogue.item on item.id = import_item.item_id
   where import_item.import_id = $1 and import_item.kept order by import_item.number, item.id limit 500`,
);

/** The first 500 of each. */
export async function keptThings(tx: Tx, importId: string): Promise<KeptThings> {
  return { records: await keptRecords.rows(tx, importId), items: await keptItems.rows(tx, importId) };
}
