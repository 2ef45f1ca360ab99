import type { Database, Tx } from "../../../kernel/db/database.ts";
import { type DescribedItem, describeItemsById } from "../loans/describe-items.ts";
import {
  countMisplaced,
  countScans,
  countSeen,
  findInventory,
  findScans,
  listMissing,
  listScans,
  type StoredScan,
} from "./inventory.store.ts";
import type { Inventory, ScanVerdict } from "./inventory.ts";

/** An inventory in numbers, as far as it is. */
export interface InventoryReport {
  readonly inventory: Inventory;
  readonly seen: number;
  readonly missing: number;
  /** Taken for missing because of it. */
  readonly marked: number;
  readonly misplaced: number;
  readonly scans: Partial<Record<ScanVerdict, number>>;
}

export async function reportInventory(at: Database | Tx, id: string): Promise<InventoryReport | undefined> {
  const inventory = await findInventory(at, id);
  if (!inventory) return undefined;
  const misplaced = await countMisplaced(at, id);
  return { inventory, ...(await countSeen(at, id)), misplaced, scans: await countScans(at, id) };
}

interface Stretch {
  readonly after: string;
  readonly limit: number;
}

/** A copy that belongs there and was not seen. */
export interface MissingCopy {
  readonly id: string;
  readonly marked: boolean;
  readonly item?: DescribedItem;
}

export async function readMissing(at: Database | Tx, id: string, stretch: Stretch): Promise<MissingCopy[]> {
  const rows = await listMissing(at, id, stretch);
  const items = await describeItemsById(
    at,
    rows.map(({ itemId }) => itemId),
  );
  return rows.map(({ id: place, itemId, marked }) => {
    const item = items.get(itemId);
    return { id: place, marked, ...(item ? { item } : {}) };
  });
}

/** A scan that somebody has to do something about. */
export interface OddScan extends Omit<StoredScan, "behind"> {
  readonly item?: DescribedItem;
  /** What it belongs behind, where it is out of order. */
  readonly behind?: DescribedItem;
}

/** Scans of books that are not where, or not what, they should be. */
export async function readOddScans(at: Database | Tx, id: string, stretch: Stretch): Promise<OddScan[]> {
  return await described(at, await listScans(at, { inventoryId: id, which: "odd" }, stretch));
}

/** 错架: copies out of order, each with the one that it belongs behind. */
export async function readMisplaced(at: Database | Tx, id: string, stretch: Stretch): Promise<OddScan[]> {
  return await described(at, await listScans(at, { inventoryId: id, which: "misplaced" }, stretch));
}

async function described(at: Database | Tx, rows: readonly StoredScan[]): Promise<OddScan[]> {
  const fronts = await findScans(
    at,
    rows.flatMap(({ behind }) => behind ?? []),
  );
  const frontOf = ({ behind }: StoredScan) => fronts.get(behind ?? "")?.itemId ?? undefined;
  const wanted = rows.flatMap((row) => [row.itemId ?? [], frontOf(row) ?? []].flat());
  const items = await describeItemsById(at, [...new Set(wanted)]);
  return rows.map((row) => {
    const { behind: _scan, ...scan } = row;
    const item = items.get(row.itemId ?? "");
    const behind = items.get(frontOf(row) ?? "");
    return { ...scan, ...(item ? { item } : {}), ...(behind ? { behind } : {}) };
  });
}
