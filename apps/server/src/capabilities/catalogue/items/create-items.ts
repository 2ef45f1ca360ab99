import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { registerCallNumbers } from "../call-numbers/register-call-numbers.ts";
import { holdCallNumberRules } from "../call-numbers/series.store.ts";
import { type CallNumberRules, shelfKey } from "../call-numbers/series.ts";
import { inPieces, itemsChanged } from "../events.ts";
import { findNumberHolders, insertItems, type NumberHolders } from "./item.store.ts";
import type { NewItem } from "./item.ts";

/**
 * Why an item was not made: another has its barcode or tag; it was imported before; or the source has brought its barcode before, and the item
 * belongs to another record.
 */
export type RefusalReason = "barcode-taken" | "rfid-taken" | "imported-before" | "imported-elsewhere";

export interface RefusedItem {
  /** Place in the list given, from 0. */
  readonly n: number;
  readonly reason: RefusalReason;
  /** The item that has the number; undefined when another of the same list has it. */
  readonly by?: string;
  /** The record of an item that was imported elsewhere. */
  readonly record?: string;
}

export interface CreatedItems {
  /** For each item given, in their order, its id; undefined for those refused. */
  readonly ids: readonly (string | undefined)[];
  readonly refused: readonly RefusedItem[];
}

export interface ItemOrigin {
  /** See changed-by.ts. */
  readonly changedBy: string;
}

/**
 * Makes items, all in one statement, files them on the shelf, and tells who follows. What another item has already is left out and named; the
 * others are made. Records, places and kinds must exist.
 */
export async function createItems(tx: Tx, items: readonly NewItem[], { changedBy }: ItemOrigin): Promise<CreatedItems> {
  if (items.length === 0) return { ids: [], refused: [] };
  const rules = await holdCallNumberRules(tx);
  const filed = items.map((item) => ({ ...item, callNumberKey: callNumberKey(rules, item) }));
  const ids = await insertItems(tx, filed, changedBy);
  const made = items.flatMap((item, n) => (ids[n] === undefined ? [] : [{ ...item, id: ids[n] }]));
  await registerCallNumbers(tx, rules, made, changedBy);
  await publish(tx, itemsChanged, inPieces(made).map(changeOf));
  return { ids, refused: made.length === items.length ? [] : await refusals(tx, items, ids) };
}

/** The shelf key of an item; none without a call number. */
export function callNumberKey(
  rules: CallNumberRules,
  { callNumber, location }: { readonly callNumber?: string; readonly location: string },
): string | undefined {
  return callNumber === undefined ? undefined : shelfKey(rules, callNumber, location);
}

/** What an event says of items. */
export function changeOf(items: readonly { readonly id: string; readonly recordId: string }[]) {
  return { ids: items.map(({ id }) => id), recordIds: [...new Set(items.map(({ recordId }) => recordId))] };
}

async function refusals(
  tx: Tx,
  items: readonly NewItem[],
  ids: readonly (string | undefined)[],
): Promise<RefusedItem[]> {
  const left = items.flatMap((item, n) => (ids[n] === undefined ? [{ ...item, n }] : []));
  const holders = await findNumberHolders(tx, {
    barcodes: left.flatMap(({ barcode }) => barcode ?? []),
    rfidUids: left.flatMap(({ rfidUid }) => rfidUid ?? []),
    sourceKeys: left.flatMap(({ source, sourceKey }) =>
      source === undefined || sourceKey === undefined ? [] : [{ source, sourceKey }],
    ),
  });
  return left.map((item) => ({ n: item.n, ...reasonOf(item, holders, new Set(ids)) }));
}

function reasonOf(
  { source, sourceKey, barcode, rfidUid, recordId }: NewItem,
  holders: NumberHolders,
  made: ReadonlySet<string | undefined>,
): Omit<RefusedItem, "n"> {
  const known = holders.sourceKeys.get(`${source}\n${sourceKey}`);
  if (known !== undefined) {
    const record = holders.records.get(known)!;
    const same = barcode === undefined || record === recordId;
    return same ? { reason: "imported-before", by: known } : { reason: "imported-elsewhere", by: known, record };
  }
  const byBarcode = barcode === undefined ? undefined : holders.barcodes.get(barcode);
  const byTag = rfidUid === undefined ? undefined : holders.rfidUids.get(rfidUid);
  const reason = byBarcode === undefined ? "rfid-taken" : "barcode-taken";
  const by = byBarcode ?? byTag;
  return by === undefined || made.has(by) ? { reason } : { reason, by };
}
