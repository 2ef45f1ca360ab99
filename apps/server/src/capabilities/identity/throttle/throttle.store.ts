import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { hashToken } from "../../../kernel/ids/random-token.ts";
import { on } from "../tables.ts";
import { type Failures, forgetFailuresAfterSeconds, type Patience, waitSeconds } from "./throttle.ts";

export async function findFailures(db: Database, key: string): Promise<Failures | undefined> {
  const row = await on(db)
    .selectFrom("sign_in_failure")
    .select(["failures as count", "last_at as lastAt"])
    .where("key_hash", "=", hashToken(key))
    .executeTakeFirst();
  return row;
}

/**
 * Counts an attempt as failed before it is looked at; `forgetFailures` takes that back when it was right. Counted only afterwards,
 * guesses sent all at once would all be looked at before the first is counted.
 * @returns seconds to wait; the attempt counts, and may be looked at, only when that is 0
 */
export async function countAttempt(
  db: Database,
  key: string,
  { now, patience }: { now: Date; patience: Patience },
): Promise<number> {
  return await transact(db, async (tx) => {
    const wait = waitSeconds(await lockFailures(tx, key, now), now, patience);
    if (wait === 0) await recordFailure(tx, key, now);
    return wait;
  });
}

/** The failures under the key, which nobody else can change until the transaction ends. */
async function lockFailures(tx: Tx, key: string, now: Date): Promise<Failures> {
  return await on(tx)
    .insertInto("sign_in_failure")
    .values({ key_hash: hashToken(key), failures: 0, last_at: now })
    .onConflict((conflict) =>
      conflict.column("key_hash").doUpdateSet({ failures: sql<number>`sign_in_failure.failures` }),
    )
    .returning(["failures as count", "last_at as lastAt"])
    .executeTakeFirstOrThrow();
}

export async function recordFailure(at: Database | Tx, key: string, now: Date): Promise<void> {
  const fresh = new Date(now.getTime() - forgetFailuresAfterSeconds * 1000);
  await on(at)
    .insertInto("sign_in_failure")
    .values({ key_hash: hashToken(key), failures: 1, last_at: now })
    .onConflict((conflict) =>
      conflict.column("key_hash").doUpdateSet({
        failures: sql<number>`case when sign_in_failure.last_at < ${fresh} then 1 else sign_in_failure.failures + 1 end`,
        last_at: now,
      }),
    )
    .execute();
}

export async function forgetFailures(db: Database, key: string): Promise<void> {
  await on(db).deleteFrom("sign_in_failure").where("key_hash", "=", hashToken(key)).execute();
}
