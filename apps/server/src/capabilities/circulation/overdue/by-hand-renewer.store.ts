import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

/** Whether a reader wants no loan renewed by itself. */
export async function renewsByHand(at: Database | Tx, readerId: string): Promise<boolean> {
  const row = await on(at)
    .selectFrom("by_hand_renewer")
    .select("since")
    .where("reader_id", "=", readerId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertByHandRenewer(tx: Tx, readerId: string, since: Date): Promise<void> {
  await on(tx)
    .insertInto("by_hand_renewer")
    .values({ reader_id: readerId, since })
    .onConflict((conflict) => conflict.column("reader_id").doNothing())
    .execute();
}

export async function deleteByHandRenewer(tx: Tx, readerId: string): Promise<void> {
  await on(tx).deleteFrom("by_hand_renewer").where("reader_id", "=", readerId).execute();
}
