import type pg from "pg";
import { type Answer, type Asked, type Prepared, PreparedBatch } from "./prepared-batch.ts";
import { wired } from "./wired.ts";

/** A connection's way for prepared statements: those that are asked for in one turn of the program travel together. */
export interface Pipeline {
  ask(statement: Prepared, values: readonly unknown[]): Promise<Answer>;
  /** Sends what was asked for, before something else goes the same way. */
  flush(): void;
  /** Forgets what was asked for and not sent yet. */
  drop(reason: Error): void;
}

export function openPipeline(client: pg.ClientBase): Pipeline {
  let waiting: Asked[] = [];
  const flush = () => {
    if (waiting.length === 0) return;
    const batch = new PreparedBatch(waiting);
    waiting = [];
    client.query(batch);
  };
  return {
    flush,
    ask({ name, text }, values) {
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      // When the turn is over, and all that goes on with an answer has gone on.
      if (waiting.length === 0) process.nextTick(flush);
      waiting.push({ name, text, values: values.map(wired), resolve, reject });
      return promise;
    },
    drop(reason) {
      const dropped = waiting;
      waiting = [];
      for (const { reject } of dropped) reject(reason);
    },
  };
}

/** Asks one statement on a connection of its own, as a transaction of its own. */
export async function askPool(pool: pg.Pool, { name, text }: Prepared, values: readonly unknown[]): Promise<Answer> {
  const sent = values.map(wired);
  const client = await pool.connect();
  try {
    return await new Promise((resolve, reject) => {
      client.query(new PreparedBatch([{ name, text, values: sent, resolve, reject }]));
    });
  } finally {
    client.release();
  }
}
