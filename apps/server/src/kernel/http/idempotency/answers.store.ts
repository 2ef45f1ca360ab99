import type { Database } from "../../db/database.ts";
import { poolOf } from "../../db/inside.ts";
import { statement } from "../../db/statement.ts";
import { transact, waitAtCommit } from "../../db/transact.ts";
import type { IdempotencyStore } from "./answer-once.ts";

const lock = statement<[of: string], never>(
  "idempotency.lock",
  "select pg_advisory_xact_lock(hashtextextended($1, 0))",
);

const find = statement<
  [client: string, key: string, route: string],
  { body_hash: Buffer; status: number; answer: unknown }
>(
  "idempotency.find",
  "select body_hash, status, answer from kernel.idempotent_answer where client = $1 and key = $2 and route = $3",
);

const keep = statement<
  [client: string, key: string, route: string, bodyHash: Buffer, status: number, answer: string],
  never
>(
  "idempotency.keep",
  "insert into kernel.idempotent_answer (client, key, route, body_hash, status, answer) values ($1, $2, $3, $4, $5, $6)",
);

/** Keeps answers in PostgreSQL. */
export function idempotencyStore(db: Database): IdempotencyStore {
  return {
    transact: (work) => transact(db, work),
    async lock(tx, { client, key, route }) {
      // Two statements, so that the second sees what was committed while the lock was waited for.
      const locked = lock.rows(tx, `${route}\n${client}\n${key}`);
      const [, [row]] = await Promise.all([locked, find.rows(tx, client, key, route)]);
      return row && { bodyHash: row.body_hash, status: row.status, answer: row.answer };
    },
    keep(tx, { client, key, route }, { bodyHash, status, answer }) {
      waitAtCommit(tx, keep.rows(tx, client, key, route, bodyHash, status, JSON.stringify(answer)));
    },
  };
}

const over = "at < $1::timestamptz - interval '24 hours'";

export async function countOldAnswers(db: Database, now: Date): Promise<number> {
  const text = `select count(*) as count from kernel.idempotent_answer where ${over}`;
  const { rows } = await poolOf(db).query<{ count: string }>(text, [now]);
  return Number(rows[0]?.count ?? 0);
}

/** Deletes answers older than 24 h. @returns how many */
export async function forgetAnswers(db: Database, now: Date): Promise<number> {
  const { rowCount } = await poolOf(db).query(`delete from kernel.idempotent_answer where ${over}`, [now]);
  return rowCount ?? 0;
}
