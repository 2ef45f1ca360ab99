import type { Database, Tx } from "../db/database.ts";
import { inside } from "../db/inside.ts";
import { statement } from "../db/statement.ts";
import { transact } from "../db/transact.ts";
import type { LoggedEvent } from "./event.ts";
import { noStep, readLog, type Step } from "./event-log.ts";

/** A batch is short, whatever the events weigh: it holds locks, and the thread that answers requests reads what they name. About 180 ids. */
const batchBytes = 2048;

/**
 * Something that follows the log. Its position is kept in the same transaction as what it does, so each event counts exactly once for
 * effects in the database; effects elsewhere must be idempotent.
 */
export interface Consumer {
  /** Unique and stable: it is the key of the stored position. */
  readonly name: string;
  readonly topics: readonly string[];
  /** Events at most in one batch; 500 when not given. */
  readonly batchSize?: number;
  consume(tx: Tx, events: readonly LoggedEvent[]): Promise<void>;
}

/** Lets the consumer handle its next batch. @returns how many events were handled */
export async function consumeNext(db: Database, consumer: Consumer): Promise<number> {
  return (await consumeStep(db, consumer)).events;
}

/**
 * Lets the consumer handle its next batch. Two processes with the same consumer do not work at once: the second finds the row locked
 * and does nothing.
 */
export async function consumeStep(db: Database, consumer: Consumer): Promise<Step> {
  return await transact(db, async (tx) => {
    const position = await lockPosition(tx, consumer.name);
    if (position === undefined) return noStep;
    const batch = await readLog(tx, position, {
      topics: consumer.topics,
      limit: consumer.batchSize ?? 500,
      bytes: batchBytes,
    });
    if (batch.through === position) return noStep;
    if (batch.events.length > 0) await consumer.consume(tx, batch.events);
    await savePosition(tx, consumer.name, batch.through);
    return { events: batch.events.length, more: batch.more };
  });
}

/** Makes the consumer known, at the start of the log, unless it is. */
export async function registerConsumer(db: Database, name: string): Promise<void> {
  await inside(db).client.query(
    "insert into events.consumer (name) values ($1) on conflict (name) do update set seen_at = now()",
    [name],
  );
}

const lock = statement<[name: string], { position: string }>(
  "events.lock-position",
  "select position from events.consumer where name = $1 for update skip locked",
);

async function lockPosition(tx: Tx, name: string): Promise<string | undefined> {
  const [row] = await lock.rows(tx, name);
  return row?.position;
}

const save = statement<[name: string, position: string], never>(
  "events.save-position",
  "update events.consumer set position = $2, seen_at = now() where name = $1",
);

async function savePosition(tx: Tx, name: string, position: string): Promise<void> {
  await save.rows(tx, name, position);
}
