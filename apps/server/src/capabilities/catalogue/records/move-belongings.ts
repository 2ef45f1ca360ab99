import type { Tx } from "../../../kernel/db/database.ts";
import { itemsOfRecords, lockItems } from "../items/item.store.ts";
import { factsOf, type Item } from "../items/item.ts";
import { updateItem } from "../items/update-item.ts";
import type { Editing } from "./editing.ts";
import type { MovedBelongings, MovedItem } from "./merged-belongings.ts";
import {
  moveBookNumbers,
  moveHoldings,
  moveVolumes,
  returnHoldings,
  returnVolumes,
  sameVolumes,
} from "./record-merge.store.ts";

interface Way {
  readonly from: string;
  readonly to: string;
}

/** Moves items, volumes, holdings and book numbers of a record to another; volumes of one name become one. */
export async function moveBelongings(tx: Tx, { from, to }: Way, { by, now }: Editing): Promise<MovedBelongings> {
  const same = await sameVolumes(tx, from, to);
  const volumeIds = await moveVolumes(tx, from, to);
  const holdingsIds = await moveHoldings(tx, from, to);
  await moveBookNumbers(tx, from, to);
  const items: MovedItem[] = [];
  for (const item of (await itemsOfRecords(tx, [from])).get(from) ?? []) {
    const volumeId = same.get(item.volumeId ?? "") ?? item.volumeId;
    await updateItem(tx, item.id, { recordId: to, facts: factsIn(item, volumeId) }, { changedBy: by, now });
    items.push({ id: item.id, ...(volumeId === item.volumeId ? {} : { volumeBefore: item.volumeId! }) });
  }
  return { items, volumeIds, holdingsIds };
}

/**
 * Gives back what moved, as far as it is still where it went. An item whose volume has to stay, because others are in it by now, stays too.
 * @returns ids of the items that stay
 */
export async function returnBelongings(
  tx: Tx,
  { from, to }: Way,
  { moved, by, now }: Editing & { readonly moved: MovedBelongings },
): Promise<string[]> {
  const itemIds = moved.items.map((one) => one.id);
  const volumes = await returnVolumes(tx, { from, to }, { volumeIds: moved.volumeIds, itemIds });
  await returnHoldings(tx, { from, to }, moved.holdingsIds);
  const before = new Map(moved.items.map((one) => [one.id, one.volumeBefore]));
  const left: string[] = [];
  for (const item of await lockItems(tx, itemIds)) {
    const volumeId = before.get(item.id) ?? item.volumeId;
    const mayGo = volumeId === undefined || volumes.has(volumeId) || before.get(item.id) !== undefined;
    if (item.recordId !== from || !mayGo) left.push(item.id);
    else await updateItem(tx, item.id, { recordId: to, facts: factsIn(item, volumeId) }, { changedBy: by, now });
  }
  return left;
}

function factsIn(item: Item, volumeId: string | undefined) {
  const { volumeId: _before, ...facts } = factsOf(item);
  return { ...facts, ...(volumeId === undefined ? {} : { volumeId }) };
}
