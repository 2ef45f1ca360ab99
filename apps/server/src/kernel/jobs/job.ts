import type { Tx } from "../db/database.ts";
import { statement } from "../db/statement.ts";
import type { Log } from "../telemetry/log.ts";

/** Work done outside requests, kept in PostgreSQL, tried again with growing pauses when it fails. */
export interface Job<Payload = unknown> {
  /** `<room>.<verb-noun>`, stable: queued jobs carry it. */
  readonly name: string;
  /** A cron pattern (UTC, five fields) for work that recurs. */
  readonly schedule?: string;
  run(payload: Payload, context: JobContext): Promise<void>;
}

export interface JobContext {
  readonly log: Log;
  /** Aborted when the program ends: long work stops where it can go on later. */
  readonly signal?: AbortSignal;
}

const add = statement<[name: string, payloads: readonly string[]], unknown>(
  "jobs.enqueue",
  "select graphile_worker.add_job($1, payload => p::json) from unnest($2::text[]) as p",
);

const addAt = statement<[name: string, payload: string, at: Date], unknown>(
  "jobs.enqueue-at",
  "select graphile_worker.add_job($1, payload => $2::json, run_at => $3::timestamptz)",
);

/**
 * Queues jobs in the transaction. Never called while lending (docs/architecture.md): consumers of events do it, in batches.
 */
export async function enqueue<P>(tx: Tx, job: Pick<Job<P>, "name">, payloads: readonly P[]): Promise<void> {
  if (payloads.length === 0) return;
  const texts = payloads.map((payload) => JSON.stringify(payload));
  await add.rows(tx, job.name, texts);
}

/** Queues one job that is not to run before an instant. */
export async function enqueueAt<P>(
  tx: Tx,
  job: Pick<Job<P>, "name">,
  { payload, at }: { readonly payload: P; readonly at: Date },
): Promise<void> {
  await addAt.rows(tx, job.name, JSON.stringify(payload), at);
}
