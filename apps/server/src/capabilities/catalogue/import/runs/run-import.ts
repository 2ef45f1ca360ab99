import { setTimeout as rest } from "node:timers/promises";
import type { Database, Tx } from "../../../../kernel/db/database.ts";
import { transact } from "../../../../kernel/db/transact.ts";
import { withOwnConnections } from "../../../../kernel/db/with-own-connections.ts";
import type { SourceFile } from "../file/source-file.ts";
import { changeImport, findImport, holdImport, keepAwake, lockImport } from "./import.store.ts";
import { type ImportPace, mostRest, paceOfStep } from "./import-pace.ts";
import type { ImportRun } from "./import-run.ts";
import { readBatches } from "./prepare-apart.ts";
import type { PreparedRecord } from "./prepare-record.ts";
import { type Desk, readSurroundings } from "./read-surroundings.ts";
import { ImportStopped, type Progress, saveBatch } from "./save-batch.ts";

export interface RunOptions extends Desk {
  /** The file, opened anew for each run. */
  openFile(run: ImportRun): SourceFile;
  /** After each batch is committed. */
  onProgress?(progress: Progress, run: ImportRun): void;
  /** Ends the run after the batch under way; the import stays running and goes on with the next run. */
  readonly signal?: AbortSignal | undefined;
}

/** `held`: another process is at it. `stopped`: paused, cancelled, or told to end. */
export type RunEnd = "done" | "held" | "stopped";

/** PostgreSQL ends a transaction that is idle for a minute. */
const breathMilliseconds = 15_000;

/**
 * Reads an import's file into the catalogue from where it stands, batch by batch. Only one process at a time does so: a transaction that does
 * nothing else holds the import, and lets go of it by itself when the process dies.
 * @throws what went wrong; the import is then `failed` and says why
 */
export async function runImport(db: Database, id: string, options: RunOptions): Promise<RunEnd> {
  return await withOwnConnections(db, (own) =>
    transact(own, (holding) => runHolding(own, id, { ...options, holding })),
  );
}

async function runHolding(
  db: Database,
  id: string,
  { holding, ...options }: RunOptions & { holding: Tx },
): Promise<RunEnd> {
  if (!(await holdImport(holding, id))) return "held";
  const breathing = setInterval(() => void keepAwake(holding).catch(() => undefined), breathMilliseconds);
  try {
    return await runHeld(db, id, options);
  } finally {
    clearInterval(breathing);
  }
}

async function runHeld(db: Database, id: string, options: RunOptions): Promise<RunEnd> {
  const run = await beginRun(db, id);
  if (!run) return "stopped";
  try {
    return (await readOn(db, run, options)) ? "done" : "stopped";
  } catch (error) {
    if (error instanceof ImportStopped) return "stopped";
    await transact(db, (tx) => changeImport(tx, id, { state: "failed", failure: reasonOf(error) })).catch(
      () => undefined,
    );
    throw error;
  }
}

/** Only an import that is running is run: who starts one, or lets it go on, has said so. */
async function beginRun(db: Database, id: string): Promise<ImportRun | undefined> {
  await transact(db, async (tx) => {
    const run = await lockImport(tx, id);
    if (run?.state === "running") await changeImport(tx, id, { failure: null, runFrom: run });
  });
  const run = await findImport(db, id);
  return run?.state === "running" ? run : undefined;
}

/** Stores one batch while the next is being read. @returns whether the file is at its end */
async function readOn(
  db: Database,
  run: ImportRun,
  { openFile, onProgress, signal, ...desk }: RunOptions,
): Promise<boolean> {
  const paceNow = readSurroundings(db, desk);
  let progress: Progress = run;
  let step = 0;
  let [ended, took] = [0, 0];
  const goesOn = async () => !signal?.aborted && (await findImport(db, run.id))?.state === "running";
  let storing: Promise<boolean> | undefined;
  for await (const batch of readBatches(openFile(run), run.plan, run)) {
    if ((await storing) === false) return false;
    storing = store(batch);
    // Heard at the next turn; until then it is nobody's unhandled fault.
    storing.catch(() => undefined);
  }
  if ((await storing) === false) return false;
  await transact(db, (tx) => changeImport(tx, run.id, { state: "done", finished: true }));
  return true;

  /** @returns false when it was told to end before all of the batch was stored */
  async function store(batch: readonly PreparedRecord[]): Promise<boolean> {
    for (let left = batch; left.length > 0; ) {
      const pace = await rested({ ended, took }, { paceNow, goesOn });
      if (signal?.aborted) return false;
      const { records } = paceOfStep(pace, step++);
      const begun = performance.now();
      const { taken, after } = await storeSome(db, run, { batch: left.slice(0, records), before: progress });
      progress = after;
      left = left.slice(taken);
      onProgress?.(progress, run);
      ended = performance.now();
      took = ended - begun;
    }
    return true;
  }
}

/** How soon a rest ends when nobody lends any more, or when somebody has paused or cancelled the import. */
const lookAgain = 500;

interface Resting {
  paceNow(): Promise<ImportPace>;
  goesOn(): Promise<boolean>;
}

/** Rests for as long as the pace of each moment asks for after the last step. @returns the pace of the next */
async function rested(
  { ended, took }: { readonly ended: number; readonly took: number },
  { paceNow, goesOn }: Resting,
): Promise<ImportPace> {
  for (;;) {
    const pace = await paceNow();
    const left = ended + Math.min(mostRest, pace.restFactor * took) - performance.now();
    if (left <= 0 || !(await goesOn())) return pace;
    await rest(Math.min(left, lookAgain));
  }
}

interface Batch {
  readonly batch: readonly PreparedRecord[];
  readonly before: Progress;
}

/** What the database does not take is found by halves, and refused by itself: one bad record costs no other. */
async function storeSome(db: Database, run: ImportRun, { batch, before }: Batch) {
  for (let some = batch; ; ) {
    try {
      return await transact(db, (tx) => saveBatch(tx, run, { batch: some, before }));
    } catch (error) {
      if (!isAboutData(error) || some[0]?.refusal) throw error;
      const refusal = { kind: "outcome", code: "could-not-store", value: reasonOf(error) } as const;
      some = some.length === 1 ? [{ ...some[0]!, refusal }] : some.slice(0, some.length >> 1);
    }
  }
}

/** PostgreSQL's classes of faults that lie in what is stored: 22 data, 23 integrity, 54 limits (a row or an index entry too long). */
function isAboutData(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^(?:22|23|54)/.test(String(error.code));
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 300);
}
