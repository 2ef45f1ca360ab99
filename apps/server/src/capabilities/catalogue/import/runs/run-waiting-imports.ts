import { setTimeout } from "node:timers/promises";
import type { Clock } from "../../../../kernel/clock/clock.ts";
import type { Database } from "../../../../kernel/db/database.ts";
import { transact } from "../../../../kernel/db/transact.ts";
import { enqueue, type JobContext } from "../../../../kernel/jobs/job.ts";
import type { Storage } from "../../../../kernel/storage/storage.ts";
import type { RecordGuard } from "../../records/delete-record.ts";
import { openStoredFile } from "../file/open-file.ts";
import { importJob } from "./change-state.ts";
import { listRunnable } from "./import.store.ts";
import type { ImportRun } from "./import-run.ts";
import { type RunEnd, runImport } from "./run-import.ts";
import { revertImport } from "./undo-import.ts";

export interface ImportWork {
  readonly db: Database;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly guards: readonly RecordGuard[];
  /** See run-import.ts. */
  readonly deskTopics?: readonly string[];
}

/** One at a time in a process, so that the other jobs and the desk keep their share of the machine. */
let busy = false;

/** The connection of a process that was killed may hold its import a moment longer; one that lives holds it for as long as it works. */
const triesOfHeld = 4;
const pauseMilliseconds = 500;

/** Lets go on at once what a process that died, or was stopped, has left. Called when the program starts. */
export async function resumeImports(db: Database): Promise<void> {
  if ((await listRunnable(db)).length > 0) await transact(db, (tx) => enqueue(tx, importJob, [{}]));
}

/**
 * Works through the imports of uploaded files that were begun, and those that are to be taken back; also what a process that died has left
 * behind. An import that fails says so itself, and the others go on.
 */
export async function runWaitingImports(work: ImportWork, context: JobContext): Promise<void> {
  if (busy) return;
  busy = true;
  try {
    const tries = new Map<string, number>();
    for (;;) {
      const next = (await listRunnable(work.db)).find(({ id }) => (tries.get(id) ?? 0) < triesOfHeld);
      if (!next || context.signal?.aborted) return;
      const end = await workOn(work, next, context);
      tries.set(next.id, end === "held" ? (tries.get(next.id) ?? 0) + 1 : triesOfHeld);
      if (end === "held") await setTimeout(pauseMilliseconds);
    }
  } finally {
    busy = false;
  }
}

/** @returns how the run ended; `done` of a taking back, `stopped` of a failure */
async function workOn(
  { db, storage, clock, guards, deskTopics }: ImportWork,
  { id, state }: { id: string; state: string },
  { log, signal }: JobContext,
): Promise<RunEnd> {
  try {
    if (state !== "reverting") {
      const openFile = (run: ImportRun) => openStoredFile(storage, run.storageKey ?? "", run.fileSize);
      return await runImport(db, id, { openFile, signal, deskTopics });
    }
    await revertImport(db, id, { guards, now: () => clock.now(), by: `import:${id}`, signal });
    return "done";
  } catch (error) {
    log.error({ err: error, import: id }, "an import failed");
    return "stopped";
  }
}
