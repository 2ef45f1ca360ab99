import type { Clock } from "../../../../kernel/clock/clock.ts";
import type { Database } from "../../../../kernel/db/database.ts";
import type { Storage } from "../../../../kernel/storage/storage.ts";
import type { Log } from "../../../../kernel/telemetry/log.ts";
import type { RecordGuard } from "../../records/delete-record.ts";
import { openStoredFile } from "../file/open-file.ts";
import { listRunnable } from "./import.store.ts";
import { runImport } from "./run-import.ts";
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

/**
 * Works through the imports of uploaded files that were begun, and those that are to be taken back; also what a process that died has left
 * behind. An import that fails says so itself, and the others go on.
 */
export async function runWaitingImports(
  work: ImportWork,
  { log, signal }: { log: Log; signal?: AbortSignal | undefined },
): Promise<void> {
  if (busy) return;
  busy = true;
  try {
    const tried = new Set<string>();
    for (;;) {
      const next = await nextImport(work.db, tried);
      if (!next || signal?.aborted) return;
      tried.add(next.id);
      await workOn(work, next, { log, signal });
    }
  } finally {
    busy = false;
  }
}

async function nextImport(db: Database, tried: ReadonlySet<string>) {
  return (await listRunnable(db)).find(({ id }) => !tried.has(id));
}

async function workOn(
  { db, storage, clock, guards, deskTopics }: ImportWork,
  { id, state }: { id: string; state: string },
  { log, signal }: { log: Log; signal?: AbortSignal | undefined },
): Promise<void> {
  try {
    if (state === "reverting")
      await revertImport(db, id, { guards, now: () => clock.now(), by: `import:${id}`, signal });
    else
      await runImport(db, id, {
        openFile: (run) => openStoredFile(storage, run.storageKey ?? "", run.fileSize),
        signal,
        deskTopics,
      });
  } catch (error) {
    log.error({ err: error, import: id }, "an import failed");
  }
}
