import type { Tx } from "../../../kernel/db/database.ts";
import { changeItemState } from "../items/item-state.store.ts";
import { lockGoneCopies } from "./free-copies.store.ts";
import { lockQueue, releaseHold } from "./hold.store.ts";
import { logAct } from "./hold-log.store.ts";

/** Holds of a title whose copy is lost, missing, withdrawn or in another's hands wait again, each in its old place. */
export async function releaseGoneCopies(tx: Tx, recordId: string, { now }: { readonly now: Date }): Promise<void> {
  const gone = new Set(await lockGoneCopies(tx, recordId));
  if (gone.size === 0) return;
  for (const hold of await lockQueue(tx, recordId)) {
    if (hold.copyId === undefined || !gone.has(hold.copyId)) continue;
    await releaseHold(tx, hold);
    await logAct(tx, hold.id, { act: "copy-gone", at: now, by: "system", itemId: hold.copyId });
  }
  for (const itemId of gone)
    await changeItemState(tx, itemId, { hold_id: null, on_hold_shelf: false, transit_to: null, transit_since: null });
}
