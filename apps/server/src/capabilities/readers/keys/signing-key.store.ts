import { randomBytes } from "node:crypto";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

export type KeyPurpose = "card-code" | "person" | "certificate";

/** The library's keys for a purpose, the one that signs first. The first is made when there is none; two at once make one. */
export async function signingKeys(at: Database | Tx, purpose: KeyPurpose): Promise<[Buffer, ...Buffer[]]> {
  const known = await keysOf(at, purpose);
  if (known) return known;
  await on(at)
    .insertInto("signing_key")
    .values({ purpose, key: randomBytes(32) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await keysOf(at, purpose);
  if (!made) throw new Error(`no key for ${purpose} could be made`);
  return made;
}

async function keysOf(at: Database | Tx, purpose: KeyPurpose): Promise<[Buffer, ...Buffer[]] | undefined> {
  const rows = await on(at)
    .selectFrom("signing_key")
    .select("key")
    .where("purpose", "=", purpose)
    .orderBy("generation", "desc")
    .execute();
  const [first, ...rest] = rows.map(({ key }) => key);
  return first && [first, ...rest];
}
