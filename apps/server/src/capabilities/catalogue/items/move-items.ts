import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { catalogueProblems } from "../problems.ts";
import { lockItems } from "./item.store.ts";
import { factsOf, type Item } from "./item.ts";
import { findLiveRecords, recordsOfVolumes } from "./item-check.store.ts";
import { type ChangeOrigin, updateItem } from "./update-item.ts";

export interface Destination {
  readonly recordId: string;
  /** A volume of that record; without it the items belong to the title as a whole. */
  readonly volumeId?: string;
}

/**
 * Moves items to another record or volume, all or none. They keep barcode, call number and history; holdings of the record they leave stay
 * behind.
 */
export async function moveItems(
  tx: Tx,
  ids: readonly string[],
  { recordId, volumeId }: Destination,
  origin: ChangeOrigin,
): Promise<Item[] | Problem> {
  if (!(await findLiveRecords(tx, [recordId])).has(recordId)) return catalogueProblems.recordNotFound({ id: recordId });
  if (volumeId !== undefined && (await recordsOfVolumes(tx, [volumeId])).get(volumeId) !== recordId)
    return catalogueProblems.volumeNotFound({ id: volumeId });
  const items = await lockItems(tx, ids);
  const missing = ids.find((id) => !items.some((item) => item.id === id));
  if (missing !== undefined) return catalogueProblems.itemNotFound({ id: missing });
  const moved: Item[] = [];
  for (const item of items) {
    const after = await updateItem(tx, item.id, { recordId, facts: factsAt(item, { recordId, volumeId }) }, origin);
    if (after) moved.push(after);
  }
  return moved;
}

function factsAt(item: Item, { recordId, volumeId }: { recordId: string; volumeId: string | undefined }) {
  const { volumeId: _left, holdingsId, ...facts } = factsOf(item);
  const stays = holdingsId !== undefined && item.recordId === recordId;
  return { ...facts, ...(stays ? { holdingsId } : {}), ...(volumeId === undefined ? {} : { volumeId }) };
}
