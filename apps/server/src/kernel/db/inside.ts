import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database, Tx } from "./database.ts";
import { askPool, openPipeline, type Pipeline } from "./prepared/pipeline.ts";
import type { Answer, Prepared } from "./prepared/prepared-batch.ts";

// A date is a day of the library's calendar and no instant: it stays the text YYYY-MM-DD, as tables.ts has it, in every time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** What is behind the two opaque types. Only the kernel looks here (an architecture rule): a room has `on(tx)`. */
export interface Inside {
  readonly kysely: Kysely<unknown>;
  readonly client: pg.Pool | Pick<pg.ClientBase, "query">;
  readonly isTransaction: boolean;
  /** Asks a prepared statement. In a transaction those of one turn travel together. */
  readonly ask: (statement: Prepared, values: readonly unknown[]) => Promise<Answer>;
  readonly afterCommit: (() => void)[];
  /** Statements that were sent and that only the end of the transaction waits for. */
  readonly sent: Promise<unknown>[];
}

const insides = new WeakMap<object, Inside>();

export function inside(at: Database | Tx): Inside {
  const found = insides.get(at);
  if (!found) throw new Error("this transaction has ended; a write was attempted outside transact()");
  return found;
}

/** The pool behind the database, for the few that need connections of their own (migrations, jobs, sequencer). */
export function poolOf(db: Database): pg.Pool {
  const { client } = inside(db);
  if (!(client instanceof pg.Pool)) throw new Error("a transaction has no pool");
  return client;
}

export function databaseOf(pool: pg.Pool): Database {
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const ask: Inside["ask"] = (statement, values) => askPool(pool, statement, values);
  return register<Database>({ kysely, client: pool, isTransaction: false, ask, afterCommit: [], sent: [] });
}

export function openTx(client: pg.PoolClient): { tx: Tx; inside: Inside; pipeline: Pipeline } {
  let kysely: Kysely<unknown> | undefined;
  const pipeline = openPipeline(client);
  const query = ((...asked: Parameters<typeof client.query>) => {
    pipeline.flush();
    return client.query(...asked);
  }) as pg.ClientBase["query"];
  const content: Inside = {
    // Made when it is first asked for: hot paths have prepared statements alone.
    get kysely() {
      kysely ??= kyselyOn(query);
      return kysely;
    },
    client: { query },
    isTransaction: true,
    ask: pipeline.ask,
    afterCommit: [],
    sent: [],
  };
  return { tx: register<Tx>(content), inside: content, pipeline };
}

/** The transaction's one connection, in the shape of a pool that Kysely can draw from. */
function kyselyOn(query: pg.ClientBase["query"]): Kysely<unknown> {
  const pool = {
    connect: () => Promise.resolve({ query, release() {} }),
    end: async () => {},
  };
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool: pool as unknown as pg.Pool }) });
}

export function closeTx(tx: Tx): void {
  insides.delete(tx);
}

function register<T extends object>(content: Inside): T {
  const opaque = Object.freeze({}) as T;
  insides.set(opaque, content);
  return opaque;
}
