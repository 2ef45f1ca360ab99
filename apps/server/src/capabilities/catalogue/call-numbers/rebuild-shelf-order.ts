import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { itemsChanged } from "../events.ts";
import { endRefiling, holdCallNumberRules, isRefilingDue, lockRefiling, moveRefiling } from "./series.store.ts";
import { shelfKey } from "./series.ts";
import { labelledAfter, writeShelfKeys } from "./shelf.store.ts";

const batchSize = 1000;

/**
 * Files all items anew by the grammars as they are now, batch by batch, after one was changed. Goes on where it stopped; keys are no new
 * versions of items. Nothing to do is one look at an empty table.
 * @returns how many items stand elsewhere now
 */
export async function refileItems(db: Database): Promise<number> {
  for (let moved = 0; ; ) {
    const batch = await refileBatch(db);
    moved += batch.moved;
    if (batch.done) return moved;
  }
}

async function refileBatch(db: Database): Promise<{ moved: number; done: boolean }> {
  return await transact(db, async (tx) => {
    if (!(await isRefilingDue(tx))) return { moved: 0, done: true };
    // In the order in which save-series.ts takes them: the series, then the walk.
    const rules = await holdCallNumberRules(tx);
    const after = await lockRefiling(tx);
    if (after === undefined) return { moved: 0, done: true };
    const items = await labelledAfter(tx, after, batchSize);
    const filed = items.map((item) => ({ ...item, newKey: shelfKey(rules, item.callNumber, item.location) }));
    const moved = filed.filter(({ key, newKey }) => key !== newKey);
    await writeShelfKeys(
      tx,
      moved.map(({ id, newKey }) => ({ id, key: newKey })),
    );
    if (moved.length > 0)
      await publish(tx, itemsChanged, [
        { ids: moved.map(({ id }) => id), recordIds: [...new Set(moved.map(({ recordId }) => recordId))] },
      ]);
    const last = items.at(-1);
    if (items.length < batchSize || !last) await endRefiling(tx);
    else await moveRefiling(tx, last.id);
    return { moved: moved.length, done: items.length < batchSize };
  });
}
