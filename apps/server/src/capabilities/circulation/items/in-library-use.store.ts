import type { Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

export async function insertUse(
  tx: Tx,
  use: {
    readonly item: { readonly id: string; readonly recordId: string };
    readonly branch: string;
    readonly at: Date;
    readonly by: string;
  },
): Promise<void> {
  await on(tx)
    .insertInto("in_library_use")
    .values({
      item_id: use.item.id,
      record_id: use.item.recordId,
      branch: use.branch,
      used_at: use.at,
      noted_by: use.by,
    })
    .execute();
}

/** How often an item was used since a moment. */
export async function countUsesOn(tx: Tx, itemId: string, since: Date): Promise<number> {
  const { uses } = await on(tx)
    .selectFrom("in_library_use")
    .select((of) => of.fn.countAll<string>().as("uses"))
    .where("item_id", "=", itemId)
    .where("used_at", ">=", since)
    .executeTakeFirstOrThrow();
  return Number(uses);
}
