import { fromMarcJson } from "@wenyuan/marc";
import { isProblem } from "@wenyuan/problem";
import type { Database, Tx } from "../../../../kernel/db/database.ts";
import { transact } from "../../../../kernel/db/transact.ts";
import { publish } from "../../../../kernel/events/event-log.ts";
import { itemsChanged } from "../../events.ts";
import { deleteRecord, type RecordGuard } from "../../records/delete-record.ts";
import { findVersion } from "../../records/record-version.store.ts";
import { saveRecords } from "../../records/save-records.ts";
import { changeImport, findImport, holdImport, keepAwake } from "./import.store.ts";
import type { ImportRun } from "./import-run.ts";
import {
  deleteImportedItems,
  entriesToRevert,
  itemsToRevert,
  keepItems,
  markReverted,
  type Reverted,
  type RevertibleEntry,
} from "./revert.store.ts";

export interface RevertOptions {
  /** Other rooms' word on whether a record may go. */
  readonly guards: readonly RecordGuard[];
  readonly now: () => Date;
  readonly by: string;
  readonly signal?: AbortSignal | undefined;
}

const batchSize = 100;
const breathMilliseconds = 15_000;

/**
 * Takes an import back: deletes its items and the records that it created, restores the others to what they were. What somebody has changed
 * since, or still needs, is left alone and marked. Batch by batch, each in one transaction, so that it goes on where it was after a crash.
 * @returns whether it is through
 */
export async function revertImport(db: Database, id: string, options: RevertOptions): Promise<boolean> {
  return await transact(db, async (holding) => {
    if (!(await holdImport(holding, id))) return false;
    const breathing = setInterval(() => void keepAwake(holding).catch(() => undefined), breathMilliseconds);
    try {
      return await revertHeld(db, id, options);
    } finally {
      clearInterval(breathing);
    }
  });
}

async function revertHeld(db: Database, id: string, options: RevertOptions): Promise<boolean> {
  const run = await findImport(db, id);
  if (run?.state !== "reverting") return false;
  while ((await revertItems(db, run, batchSize)) > 0) if (options.signal?.aborted) return false;
  for (let after = 0; ; ) {
    const last = await transact(db, (tx) => revertRecords(tx, run, { after, ...options }));
    if (last === undefined) break;
    if (options.signal?.aborted) return false;
    after = last;
  }
  await transact(db, (tx) => changeImport(tx, id, { state: "reverted", reverted: { by: options.by } }));
  return true;
}

/** An item that another room needs (a loan, a debt) cannot be deleted: it is found by halves and kept. */
async function revertItems(db: Database, run: ImportRun, limit: number): Promise<number> {
  for (let some = limit; ; some = Math.max(1, some >> 1)) {
    try {
      return await transact(db, (tx) => deleteSome(tx, run, some));
    } catch (error) {
      if (!isStillNeeded(error)) throw error;
      if (some === 1) return await transact(db, (tx) => keepNext(tx, run));
    }
  }
}

async function deleteSome(tx: Tx, run: ImportRun, limit: number): Promise<number> {
  const ids = await itemsToRevert(tx, run.id, limit);
  if (ids.length === 0) return 0;
  const gone = await deleteImportedItems(tx, run.id, ids);
  const deleted = new Set(gone.map(({ id }) => id));
  await keepItems(
    tx,
    run.id,
    ids.filter((id) => !deleted.has(id)),
  );
  if (gone.length > 0)
    await publish(tx, itemsChanged, [
      { ids: [...deleted], recordIds: [...new Set(gone.map(({ recordId }) => recordId))] },
    ]);
  return ids.length;
}

async function keepNext(tx: Tx, run: ImportRun): Promise<number> {
  const ids = await itemsToRevert(tx, run.id, 1);
  await keepItems(tx, run.id, ids);
  return ids.length;
}

/** PostgreSQL: foreign key violation. */
function isStillNeeded(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "23503";
}

/** @returns the last record of the file that is done with; undefined when none is left */
async function revertRecords(
  tx: Tx,
  run: ImportRun,
  { after, ...options }: RevertOptions & { readonly after: number },
): Promise<number | undefined> {
  const entries = await entriesToRevert(tx, run.id, { after, limit: batchSize });
  const marks: { number: number; reverted: Reverted }[] = [];
  for (const entry of entries)
    marks.push({ number: entry.number, reverted: await revertRecord(tx, run, { entry, ...options }) });
  if (marks.length > 0) await markReverted(tx, run.id, marks);
  return entries.at(-1)?.number;
}

async function revertRecord(
  tx: Tx,
  run: ImportRun,
  { entry, guards, by, now }: RevertOptions & { entry: RevertibleEntry },
): Promise<Reverted> {
  const { recordId, version, versionAfter, versionBefore } = entry;
  if (version !== versionAfter) return "kept";
  if (versionBefore === null) {
    const deleted = await deleteRecord(tx, recordId, { version, guards, by, now: now() });
    return isProblem(deleted) ? "kept" : "deleted";
  }
  const before = await findVersion(tx, recordId, versionBefore);
  if (!before) return "kept";
  const { profile } = before;
  const record = fromMarcJson(before.marc);
  await saveRecords(tx, [{ id: recordId, key: recordId, record }], { source: run.source, profile, by });
  return "restored";
}
