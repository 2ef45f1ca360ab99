import type { Tx } from "../../../kernel/db/database.ts";
import type { Item } from "../../catalogue/index.ts";
import { type LockedItem, lockItemState } from "./item-state.store.ts";
import { setItemState } from "./set-item-state.ts";

/** The item under lock; one that lending has not heard of yet is taken up first. */
export async function lockState(tx: Tx, item: Item, now: Date): Promise<LockedItem> {
  const state = await lockItemState(tx, item.id);
  if (state) return state;
  await setItemState(tx, [item], now);
  const made = await lockItemState(tx, item.id);
  if (!made) throw new Error(`item ${item.id} has no standing after it was given one`);
  return made;
}
