import type { Problem } from "@wenyuan/problem";
import type { Database } from "../../../../kernel/db/database.ts";
import { transact } from "../../../../kernel/db/transact.ts";
import { enqueue } from "../../../../kernel/jobs/job.ts";
import type { Storage } from "../../../../kernel/storage/storage.ts";
import { importProblems } from "../../import-problems.ts";
import { openStoredFile } from "../file/open-file.ts";
import type { ImportPlan } from "../import-plan.ts";
import { describeFile } from "../preview/describe-file.ts";
import { describePlanFault } from "../sources/describe-plan-fault.ts";
import { findProfile, preparePlan } from "../sources/prepare-plan.ts";
import type { Source } from "../sources/set-source.ts";
import { listItemProfiles, saveSource } from "../sources/source.store.ts";
import { importJob } from "./change-state.ts";
import { changeImport, deleteImport, findImport, findUnfinished, lockImport } from "./import.store.ts";
import type { ImportRun } from "./import-run.ts";

export interface Beginning {
  readonly source: Source;
  /** Items of places that are not mapped are left out. */
  readonly leaveOut: boolean;
  /** Records that somebody deleted come back. */
  readonly reviveDeleted: boolean;
}

interface Ground {
  readonly db: Database;
  readonly storage: Storage;
}

/**
 * Begins an uploaded import by the settings given, which its source keeps for the next file. Was the same file not at its end for this
 * source, that import goes on where it was, and the new upload is dropped.
 */
export async function beginImport(
  { db, storage }: Ground,
  id: string,
  beginning: Beginning,
): Promise<ImportRun | Problem> {
  const run = await findImport(db, id);
  if (!run || run.storageKey === null) return importProblems.importNotFound({ id });
  if (run.state !== "waiting") return importProblems.importNotSo({ state: run.state, action: "start" });
  const planned = await planOf({ db, storage }, run, beginning);
  if ("fault" in planned) return importProblems.importNotPlanned({ what: describePlanFault(planned.fault) });
  const begun = await transact(db, async (tx) => {
    await lockImport(tx, id);
    await saveSource(tx, beginning.source);
    const unfinished = await findUnfinished(tx, { source: beginning.source.name, fileSha256: run.fileSha256 });
    if (unfinished?.state === "running") return importProblems.importUnderWay({ id: unfinished.id });
    // One that the command line has left behind goes on from the upload.
    if (unfinished) await changeImport(tx, unfinished.id, { state: "running", storageKey: run.storageKey });
    else await changeImport(tx, id, { state: "running", source: beginning.source.name, plan: planned.plan });
    if (unfinished) await deleteImport(tx, id);
    await enqueue(tx, importJob, [{}]);
    return unfinished?.id ?? id;
  });
  return typeof begun === "string" ? (await findImport(db, begun))! : begun;
}

async function planOf(
  { db, storage }: Ground,
  run: ImportRun,
  { source, ...options }: Beginning,
): Promise<{ readonly plan: ImportPlan } | { readonly fault: Parameters<typeof describePlanFault>[0] }> {
  const itemProfiles = await listItemProfiles(db);
  const layout = source.itemProfile === undefined ? undefined : findProfile(itemProfiles, source.itemProfile)?.layout;
  const file = openStoredFile(storage, run.storageKey ?? "", run.fileSize);
  const description = await describeFile(file, { ...source, format: run.plan.format, layout, itemProfiles });
  return await preparePlan(db, source, description, options);
}
