import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import { type LibraryProfile, unnamedLibrary } from "./library-profile.ts";

export async function readLibrary(at: Database | Tx): Promise<LibraryProfile> {
  const row = await on(at).selectFrom("library").select("profile").executeTakeFirst();
  return row?.profile ?? unnamedLibrary;
}

export async function writeLibrary(tx: Tx, profile: LibraryProfile): Promise<void> {
  const text = JSON.stringify(profile);
  await on(tx)
    .insertInto("library")
    .values({ profile: text })
    .onConflict((conflict) => conflict.column("singleton").doUpdateSet({ profile: text, updated_at: new Date() }))
    .execute();
}
