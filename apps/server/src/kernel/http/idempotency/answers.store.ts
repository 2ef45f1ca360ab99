import type { Database } from "../../db/database.ts";
import { inside, poolOf } from "../../db/inside.ts";
import { transact, waitAtCommit } from "../../db/transact.ts";
import type { IdempotencyStore } from "./answer-once.ts";

/** Keeps answers in PostgreSQL. */
export function idempotencyStore(db: Database): IdempotencyStore {
  return {
    transact: (work) => transact(db, work),
    async lock(tx, { client, key, route }) {
      const connection = inside(tx).client;
      const locked = connection.query({
        name: "idempotency.lock",
        text: "select pg_advisory_xact_lock(hashtextextended($1, 0))",
        values: [`${route}\n${client}\n${key}`],
      });
      // A statement of its own, so that it sees what was committed while the lock was waited for.
      const found = connection.query<{ body_hash: Buffer; status: number; answer: unknown }>({
        name: "idempotency.find",
        text: "select body_hash, status, answer from kernel.idempotent_answer where client = $1 and key = $2 and route = $3",
        values: [client, key, route],
      });
      const [, { rows }] = await Promise.all([locked, found]);
      const row = rows[0];
      return row && { bodyHash: row.body_hash, status: row.status, answer: row.answer };
    },
    keep(tx, { client, key, route }, { bodyHash, status, answer }) {
      const kept = inside(tx).client.query({
        name: "idempotency.keep",
        text: "insert into kernel.idempotent_answer (client, key, route, body_hash, status, answer) values ($1, $2, $3, $4, $5, $6)",
        values: [client, key, route, bodyHash, status, JSON.stringify(answer)],
      });
      waitAtCommit(tx, kept);
    },
  };
}

/** Deletes answers older than 24 h. */
export async function forgetAnswers(db: Database): Promise<number> {
  const { rowCount } = await poolOf(db).query(
    "delete from kernel.idempotent_answer where at < now() - interval '24 hours'",
  );
  return rowCount ?? 0;
}
