import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { enqueue } from "../../../kernel/jobs/job.ts";
import { batchProblems } from "../batch-problems.ts";
import { findBatch, lockBatch, setBatchState } from "./batch-change.store.ts";
import type { BatchChange, BatchState } from "./batch-change.ts";

/** The one job that works through batches; see apply-batch-change.ts. */
export const batchJob = { name: "catalogue.apply-batch-changes" } as const;

interface Starting {
  readonly by: string;
  readonly now: Date;
}

/** Starts a batch as it was previewed. It is started once. */
export async function startBatch(tx: Tx, id: string, { by, now }: Starting): Promise<BatchChange | Problem> {
  const batch = await lockIn(tx, id, "previewed");
  if (isProblem(batch)) return batch;
  await setBatchState(tx, id, { state: "running", startedAt: now, startedBy: by });
  return await begun(tx, id);
}

/** Begins to take a batch back. */
export async function undoBatch(tx: Tx, id: string, { by }: Starting): Promise<BatchChange | Problem> {
  const batch = await lockIn(tx, id, "done");
  if (isProblem(batch)) return batch;
  await setBatchState(tx, id, { state: "undoing", undoneBy: by });
  return await begun(tx, id);
}

async function lockIn(tx: Tx, id: string, state: BatchState): Promise<BatchChange | Problem> {
  const batch = await lockBatch(tx, id);
  if (!batch) return batchProblems.batchNotFound({ id });
  return batch.state === state ? batch : batchProblems.batchNotSo({ state: batch.state });
}

async function begun(tx: Tx, id: string): Promise<BatchChange> {
  await enqueue(tx, batchJob, [{}]);
  return (await findBatch(tx, id))!;
}
