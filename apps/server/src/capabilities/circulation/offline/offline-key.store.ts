import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import type { Database } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

export interface OfflineKeys {
  readonly hashKey: Buffer;
  readonly signingKey: KeyObject;
}

/** The library's keys for lists that desks keep; made when there are none. Two at once make one. */
export async function readOfflineKeys(db: Database, now: Date): Promise<OfflineKeys> {
  const known = await findKeys(db);
  if (known) return known;
  const { privateKey } = generateKeyPairSync("ed25519");
  await on(db)
    .insertInto("offline_key")
    .values({
      hash_key: randomBytes(32),
      signing_key: privateKey.export({ format: "der", type: "pkcs8" }),
      made_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await findKeys(db);
  if (!made) throw new Error("no keys for offline desks could be made");
  return made;
}

async function findKeys(db: Database): Promise<OfflineKeys | undefined> {
  const row = await on(db).selectFrom("offline_key").select(["hash_key", "signing_key"]).executeTakeFirst();
  if (!row) return undefined;
  return {
    hashKey: row.hash_key,
    signingKey: createPrivateKey({ key: row.signing_key, format: "der", type: "pkcs8" }),
  };
}
