import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { changedBy, readPlaces, readShelfCopies } from "../../catalogue/index.ts";
import { inventoryProblems } from "../inventory-problems.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { circulationProblems } from "../problems.ts";
import { insertInventory } from "./inventory.store.ts";

/** So much is walked in one go at most; a larger place is parted by call numbers. */
const copiesAtMost = 100_000;

export interface InventoryWish {
  readonly location: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Begins an inventory of a place, or of a stretch of it; what belongs there now is what will be expected. */
export async function beginInventory(
  tx: Tx,
  wish: InventoryWish,
  act: DeskAct,
): Promise<{ readonly id: string; readonly expected: number } | Problem> {
  const { locations } = await readPlaces(tx);
  if (!locations.some(({ code }) => code === wish.location))
    return circulationProblems.placeUnknown({ code: wish.location });
  const copies = await readShelfCopies(tx, wish, { now: act.now, limit: copiesAtMost + 1 });
  if (copies.length > copiesAtMost) return inventoryProblems.inventoryTooLarge({ most: copiesAtMost });
  const itemIds = copies.map(({ id }) => id);
  const id = await insertInventory(tx, { ...wish, itemIds, at: act.now, by: changedBy(act.actor) });
  return { id, expected: itemIds.length };
}
