import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { KeyState, ServiceKey } from "./service-key.ts";

/** The keys there are: the one that signs first, then the others, newest first. */
export async function listServiceKeys(at: Database | Tx): Promise<ServiceKey[]> {
  const rows = await on(at)
    .selectFrom("service_key")
    .select(["id", "state", "certificate", "created_at"])
    .orderBy(sql`state <> 'signing'`)
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ id, state, certificate, created_at: createdAt }) => ({
    id,
    state: state as KeyState,
    certificate,
    createdAt,
  }));
}

/** The private half of the key that signs, encrypted. */
export async function readSigningKey(at: Database | Tx): Promise<Buffer | undefined> {
  const row = await on(at)
    .selectFrom("service_key")
    .select("private_key")
    .where("state", "=", "signing")
    .executeTakeFirst();
  return row?.private_key;
}

export interface NewServiceKey extends Omit<ServiceKey, "id"> {
  /** Encrypted. */
  readonly privateKey: Buffer;
}

/** @returns the id; undefined when there is one of that state already */
export async function insertServiceKey(at: Database | Tx, key: NewServiceKey): Promise<string | undefined> {
  const row = await on(at)
    .insertInto("service_key")
    .values({
      state: key.state,
      certificate: key.certificate,
      private_key: key.privateKey,
      created_at: key.createdAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** Lets the next key sign, and the one that signed be a former one. @returns whether there was a next one of that id */
export async function promoteServiceKey(tx: Tx, id: string): Promise<boolean> {
  const next = await on(tx)
    .selectFrom("service_key")
    .select("id")
    .where("id", "=", id)
    .where("state", "=", "next")
    .forUpdate()
    .executeTakeFirst();
  if (!next) return false;
  await on(tx).updateTable("service_key").set({ state: "former" }).where("state", "=", "signing").execute();
  await on(tx).updateTable("service_key").set({ state: "signing" }).where("id", "=", id).execute();
  return true;
}

/** Takes a key away that does not sign. @returns whether there was one */
export async function deleteServiceKey(tx: Tx, id: string): Promise<boolean> {
  const row = await on(tx)
    .deleteFrom("service_key")
    .where("id", "=", id)
    .where("state", "<>", "signing")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
