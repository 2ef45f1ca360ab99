import type { Database, Tx } from "../../../../kernel/db/database.ts";
import { transact } from "../../../../kernel/db/transact.ts";
import { changeImport, findUnfinished, insertImport, lockImport, type NewImport } from "./import.store.ts";
import type { ImportRun } from "./import-run.ts";

/**
 * Begins an import of a file, or lets the one go on that was not at its end with the same file for the same source: its plan stays as it was.
 * Nothing is read yet; see runImport.
 */
export async function startImport(db: Database, given: NewImport): Promise<ImportRun> {
  return await transact(db, async (tx) => {
    const unfinished = await findUnfinished(tx, given);
    if (unfinished) return await goOn(tx, unfinished);
    const run = await insertImport(tx, given);
    return await goOn(tx, run);
  });
}

async function goOn(tx: Tx, run: ImportRun): Promise<ImportRun> {
  await lockImport(tx, run.id);
  await changeImport(tx, run.id, { state: "running", failure: null, finished: false });
  return { ...run, state: "running" };
}
