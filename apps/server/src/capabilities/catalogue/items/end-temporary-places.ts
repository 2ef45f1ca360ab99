import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { lockEndedTemporaryItems } from "./item.store.ts";
import { factsOf } from "./item.ts";
import { updateItem } from "./update-item.ts";

const batchSize = 100;

/** Puts back what stood somewhere for a time that is over, such as course reserve at the end of term. @returns how many items */
export async function endTemporaryPlaces(db: Database, now: Date): Promise<number> {
  for (let ended = 0; ; ) {
    const batch = await endBatch(db, now);
    ended += batch;
    if (batch < batchSize) return ended;
  }
}

async function endBatch(db: Database, now: Date): Promise<number> {
  return await transact(db, async (tx) => {
    const items = await lockEndedTemporaryItems(tx, now, batchSize);
    for (const item of items) {
      const { temporary: _over, ...facts } = factsOf(item);
      await updateItem(tx, item.id, { facts }, { changedBy: "system", now });
    }
    return items.length;
  });
}
