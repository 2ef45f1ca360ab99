import { sql } from "kysely";
import type { Database } from "../../../kernel/db/database.ts";
import { hashToken } from "../../../kernel/ids/random-token.ts";
import { on } from "../tables.ts";
import { type Failures, forgetFailuresAfterSeconds } from "./throttle.ts";

/** The failures under each key, in the order of the keys. */
export async function findFailures(db: Database, keys: readonly string[]): Promise<(Failures | undefined)[]> {
  const hashes = keys.map(hashToken);
  const rows = await on(db).selectFrom("sign_in_failure").selectAll().where("key_hash", "in", hashes).execute();
  return hashes.map((hash) => {
    const row = rows.find((one) => one.key_hash.equals(hash));
    return row && { count: row.failures, lastAt: row.last_at };
  });
}

export async function recordFailure(db: Database, keys: readonly string[], now: Date): Promise<void> {
  const fresh = new Date(now.getTime() - forgetFailuresAfterSeconds * 1000);
  await on(db)
    .insertInto("sign_in_failure")
    .values(keys.map((key) => ({ key_hash: hashToken(key), failures: 1, last_at: now })))
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

export async function forgetOldFailures(db: Database, now: Date): Promise<void> {
  const old = new Date(now.getTime() - forgetFailuresAfterSeconds * 1000);
  await on(db).deleteFrom("sign_in_failure").where("last_at", "<", old).execute();
}
