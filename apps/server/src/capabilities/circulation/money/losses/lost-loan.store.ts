import type { Database, Tx } from "../../../../kernel/db/database.ts";
import { on } from "../../tables.ts";

/** The loan that ended with the loss of an item, while its reader is still linked to it. */
export async function findLostLoan(
  at: Database | Tx,
  itemId: string,
): Promise<{ id: string; readerId: string } | undefined> {
  const row = await on(at)
    .selectFrom("loan")
    .select(["id", "reader_id", "ended"])
    .where("item_id", "=", itemId)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.reader_id && row.ended === "lost" ? { id: row.id, readerId: row.reader_id } : undefined;
}
