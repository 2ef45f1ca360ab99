import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database, Tx } from "./database.ts";

// A date is a day of the library's calendar and no instant: it stays the text YYYY-MM-DD, as tables.ts has it, in every time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** What is behind the two opaque types. Only the kernel looks here (an architecture rule): a room has `on(tx)`. */
export interface Inside {
  readonly kysely: Kysely<unknown>;
  readonly client: pg.ClientBase | pg.Pool;
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
  return register<Database>({ kysely, client: pool, afterCommit: [], sent: [] });
}

export function openTx(client: pg.PoolClient): { tx: Tx; inside: Inside } {
  let kysely: Kysely<unknown> | undefined;
  const content: Inside = {
    // Made when it is first asked for: hot paths have prepared statements alone.
    get kysely() {
      kysely ??= kyselyOn(client);
      return kysely;
    },
    client,
    afterCommit: [],
    sent: [],
  };
  return { tx: register<Tx>(content), inside: content };
}

/** The transaction's one connection, in the shape of a pool that Kysely can draw from. */
function kyselyOn(client: pg.PoolClient): Kysely<unknown> {
  const pool = {
    connect: () => Promise.resolve({ query: client.query.bind(client), release() {} }),
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
