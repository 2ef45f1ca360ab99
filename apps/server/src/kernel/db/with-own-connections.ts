import pg from "pg";
import type { Database } from "./database.ts";
import { databaseOf, poolOf } from "./inside.ts";

/** One that works, and one that holds a lock meanwhile. */
const connections = 2;

/**
 * Has long work done over connections of its own, so that it takes none from those who wait for an answer. Their back ends keep the usual
 * priority: one that is put back holds PostgreSQL's inner locks for longer, and a loan waits for them (bench/import-desk: with nice 10 the
 * p95 of loans on a busy machine was three times as long).
 */
export async function withOwnConnections<T>(db: Database, work: (own: Database) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ ...poolOf(db).options, max: connections });
  // Whoever uses a connection hears of its loss.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  try {
    return await work(databaseOf(pool));
  } finally {
    await pool.end();
  }
}
