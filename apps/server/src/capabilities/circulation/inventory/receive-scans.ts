import { ITEM_STATUS_WORDS } from "@wenyuan/lending-rules";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { changedBy, findItemByBarcode, placeNow } from "../../catalogue/index.ts";
import { availabilityChanged } from "../events.ts";
import { inventoryProblems } from "../inventory-problems.ts";
import { changeItemState } from "../items/item-state.store.ts";
import { itemStatus } from "../items/item-status.ts";
import { lockState } from "../items/lock-state.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { type DescribedItem, describeItem } from "../loans/describe-items.ts";
import { filedScans, findInventory, insertScan, keepOrder, lastKey } from "./inventory.store.ts";
import { type Inventory, misplacedOf, type ScanVerdict, verdictOf } from "./inventory.ts";

export interface Scanned {
  readonly barcode: string;
  /** A new number for each shelf: order is looked at within one. */
  readonly shelf: number;
}

/** What is said of one scan at once. */
export interface ScanAnswer {
  readonly barcode: string;
  readonly verdict: ScanVerdict;
  /** It was scanned before; its first place counts. */
  readonly again?: true;
  /** It stands before the one that was scanned before it, though it belongs behind. */
  readonly outOfOrder?: true;
  readonly item?: DescribedItem;
  readonly status?: Bilingual;
}

/** Takes scans in their order; what was missing is found by it. Sent again, they count once. */
export async function receiveScans(
  tx: Tx,
  { inventoryId, scans }: { readonly inventoryId: string; readonly scans: readonly Scanned[] },
  act: DeskAct,
): Promise<ScanAnswer[] | Problem> {
  const inventory = await findInventory(tx, inventoryId);
  if (!inventory) return inventoryProblems.inventoryUnknown();
  if (inventory.closedAt) return inventoryProblems.inventoryClosed();
  const answers: ScanAnswer[] = [];
  for (const scan of scans) answers.push(await receiveScan(tx, inventory, scan, act));
  for (const shelf of new Set(scans.map((scan) => scan.shelf)))
    await keepOrder(tx, { inventoryId, shelf }, misplacedOf(await filedScans(tx, inventoryId, shelf)));
  const found = answers.flatMap(({ verdict, item }) => (verdict === "found" && item ? [item.recordId] : []));
  if (found.length > 0) await publish(tx, availabilityChanged, [{ recordIds: [...new Set(found)] }]);
  return answers;
}

async function receiveScan(
  tx: Tx,
  inventory: Inventory,
  { barcode, shelf }: Scanned,
  act: DeskAct,
): Promise<ScanAnswer> {
  const item = await findItemByBarcode(tx, barcode);
  const state = item && !item.withdrawn ? await lockState(tx, item, act.now) : undefined;
  const status = state && itemStatus(state);
  const seen = item && {
    withdrawn: item.withdrawn !== undefined,
    location: placeNow(item, act.now),
    status: status ?? "unknown",
  };
  const verdict = verdictOf(seen, inventory);
  const before = await lastKey(tx, inventory.id, shelf);
  const id = await insertScan(tx, {
    inventoryId: inventory.id,
    shelf,
    barcode,
    itemId: item?.id,
    key: item?.callNumberKey,
    verdict,
    status: verdict === "other-state" ? status : undefined,
    at: act.now,
    by: changedBy(act.actor),
  });
  if (state)
    await changeItemState(tx, state.itemId, {
      seen_at: act.now,
      ...(verdict === "found" ? { missing_since: null } : {}),
    });
  const key = verdict === "elsewhere" ? undefined : item?.callNumberKey;
  return {
    barcode,
    verdict,
    ...(id === undefined ? { again: true } : {}),
    ...(id !== undefined && key !== undefined && before !== undefined && key < before ? { outOfOrder: true } : {}),
    ...(item ? { item: await describeItem(tx, item) } : {}),
    ...(status && verdict !== "shelved" ? { status: ITEM_STATUS_WORDS[status] } : {}),
  };
}
