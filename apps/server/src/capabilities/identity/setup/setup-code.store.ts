import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

/** Makes `codeHash` the one valid set-up code. */
export async function replaceSetupCode(db: Database, codeHash: Buffer): Promise<void> {
  await on(db)
    .insertInto("setup_code")
    .values({ code_hash: codeHash })
    .onConflict((conflict) => conflict.column("singleton").doUpdateSet({ code_hash: codeHash, created_at: new Date() }))
    .execute();
}

/** Locks the code for the length of the transaction, so that two first administrators cannot be made at once. */
export async function lockSetupCode(tx: Tx): Promise<Buffer | undefined> {
  const row = await on(tx).selectFrom("setup_code").select("code_hash").forUpdate().executeTakeFirst();
  return row?.code_hash;
}

export async function deleteSetupCode(tx: Tx): Promise<void> {
  await on(tx).deleteFrom("setup_code").execute();
}
