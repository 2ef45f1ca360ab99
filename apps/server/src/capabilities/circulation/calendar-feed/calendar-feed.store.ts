import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

export async function saveFeed(
  tx: Tx,
  { readerId, tokenHash, sealed, at }: { readerId: string; tokenHash: Buffer; sealed: Buffer; at: Date },
): Promise<void> {
  const row = { token_hash: tokenHash, sealed, made_at: at };
  await on(tx)
    .insertInto("calendar_feed")
    .values({ reader_id: readerId, ...row })
    .onConflict((conflict) => conflict.column("reader_id").doUpdateSet(row))
    .execute();
}

export async function removeFeed(tx: Tx, readerId: string): Promise<void> {
  await on(tx).deleteFrom("calendar_feed").where("reader_id", "=", readerId).execute();
}

/** Whose feed a token opens. */
export async function findFeedReader(at: Database | Tx, tokenHash: Buffer): Promise<string | undefined> {
  const row = await on(at)
    .selectFrom("calendar_feed")
    .select("reader_id")
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  return row?.reader_id;
}

export async function readFeed(
  at: Database | Tx,
  readerId: string,
): Promise<{ sealed: Buffer; madeAt: Date } | undefined> {
  const row = await on(at)
    .selectFrom("calendar_feed")
    .select(["sealed", "made_at"])
    .where("reader_id", "=", readerId)
    .executeTakeFirst();
  return row && { sealed: row.sealed, madeAt: row.made_at };
}
