import type { Database, Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { lockItems } from "../items/item.store.ts";
import { lockEditedRecords } from "../records/edited-record.store.ts";
import { applyToItems } from "./apply-to-item.ts";
import { applyToRecord } from "./apply-to-record.ts";
import { listUnfinished, lockBatch, lockEntries, noteTurn, setBatchState } from "./batch-change.store.ts";
import type { BatchChange, BatchEntry, Turn } from "./batch-change.ts";
import { undoItems, undoRecords } from "./undo-entries.ts";

/** So many records or items are one transaction: the desk waits for none of them long. */
const atOnce = 50;

/** Works through the batches that were started, those to be taken back, and those that a process which died has left; each goes on where it was. */
export async function applyWaitingBatches(db: Database, now: () => Date): Promise<void> {
  for (const id of await listUnfinished(db)) {
    for (let goesOn = true; goesOn; ) goesOn = await transact(db, (tx) => applyNext(tx, id, now()));
  }
}

/** One stretch of a batch. What was done stands in its entries in the same transaction, so nothing is done twice. @returns whether there is more */
async function applyNext(tx: Tx, id: string, now: Date): Promise<boolean> {
  const batch = await lockBatch(tx, id);
  if (batch?.state !== "running" && batch?.state !== "undoing") return false;
  const undoing = batch.state === "undoing";
  const entries = await lockEntries(tx, id, { outcome: undoing ? "changed" : null, limit: atOnce });
  if (entries.length === 0) {
    await setBatchState(tx, id, undoing ? { state: "undone", undoneAt: now } : { state: "done", finishedAt: now });
    return false;
  }
  const turns = undoing ? await undo(tx, batch, entries, now) : await apply(tx, batch, entries, now);
  for (const entry of entries) await noteTurn(tx, entry.id, turns.get(entry.targetId) ?? { outcome: "refused" });
  return true;
}

type Turns = ReadonlyMap<string, Turn>;

async function apply(tx: Tx, { id, work }: BatchChange, entries: readonly BatchEntry[], now: Date): Promise<Turns> {
  const ids = entries.map(({ targetId }) => targetId);
  const by = `batch:${id}`;
  if (work.target === "items") {
    const origin = { changedBy: by, now };
    return await applyToItems(tx, await lockItems(tx, ids), { operations: work.operations, origin });
  }
  const turns = new Map<string, Turn>();
  for (const record of await lockEditedRecords(tx, ids))
    turns.set(record.id, await applyToRecord(tx, record, work.operations, { by, now }));
  return turns;
}

async function undo(tx: Tx, { id, work }: BatchChange, entries: readonly BatchEntry[], now: Date): Promise<Turns> {
  const by = `batch:${id}`;
  return work.target === "items"
    ? await undoItems(tx, entries, { changedBy: by, now })
    : await undoRecords(tx, entries, { by, now });
}
