import pg from "pg";
import type { Database } from "./database.ts";
import { databaseOf, poolOf } from "./inside.ts";

/** How to reach PostgreSQL: a URL, or the embedded server's socket. */
export type DatabaseAddress =
  | { readonly url: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string };

export interface DatabaseOptions {
  readonly address: DatabaseAddress;
  /** Connections at most. PostgreSQL does best with few: about twice the cores, plus some that wait. */
  readonly connections?: number;
  /** Called when an idle connection fails, for instance because the database was restarted. */
  readonly onIdleFault?: (error: Error) => void;
}

/** Opens a pool. Nothing is connected until the first query. */
export function openDatabase({ address, connections = 16, onIdleFault }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    ...("url" in address ? { connectionString: address.url } : address),
    max: connections,
    // Enough for the slowest honest query of a page; imports and jobs set their own limit.
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: "wenyuan",
    // A statement is sent when it is asked for, not when the one before is answered: who needs no answer in between waits once for several.
    pipeline: true,
    connectionTimeoutMillis: 10_000,
  });
  const tell = (error: Error) => onIdleFault?.(error);
  pool.on("error", tell);
  // A connection in use reports to whoever uses it; without a listener its loss would end the process.
  pool.on("connect", (client) => client.on("error", () => {}));
  return databaseOf(pool);
}

export async function closeDatabase(db: Database): Promise<void> {
  await poolOf(db).end();
}
