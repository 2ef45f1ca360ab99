import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

export interface Passkey {
  readonly id: string;
  readonly accountId: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly createdAt: Date;
  readonly usedAt?: Date;
}

export type NewPasskey = Omit<Passkey, "id" | "usedAt">;

/** @returns whether the credential was new */
export async function insertPasskey(tx: Tx, passkey: NewPasskey): Promise<boolean> {
  const row = await on(tx)
    .insertInto("passkey")
    .values({
      account_id: passkey.accountId,
      credential_id: passkey.credentialId,
      public_key: passkey.publicKey,
      counter: String(passkey.counter),
      transports: [...passkey.transports],
      name: passkey.name,
      created_at: passkey.createdAt,
    })
    .onConflict((conflict) => conflict.column("credential_id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function listPasskeys(at: Database | Tx, accountId: string): Promise<Passkey[]> {
  const rows = await passkeys(at).where("p.account_id", "=", accountId).orderBy("p.id").execute();
  return rows.map(passkeyOf);
}

/** The passkey of an account that can sign in, locked until the transaction ends. */
export async function lockPasskey(tx: Tx, credentialId: string): Promise<Passkey | undefined> {
  const row = await passkeys(tx)
    .where("p.credential_id", "=", credentialId)
    .where("a.disabled_at", "is", null)
    .forUpdate("p")
    .executeTakeFirst();
  return row && passkeyOf(row);
}

export async function markPasskeyUsed(tx: Tx, id: string, use: { counter: number; now: Date }): Promise<void> {
  await on(tx)
    .updateTable("passkey")
    .set({ counter: String(use.counter), used_at: use.now })
    .where("id", "=", id)
    .execute();
}

/** @returns whether the account had it */
export async function deletePasskey(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const row = await on(tx)
    .deleteFrom("passkey")
    .where("id", "=", id)
    .where("account_id", "=", accountId)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

function passkeys(at: Database | Tx) {
  return on(at)
    .selectFrom("passkey as p")
    .innerJoin("account as a", "a.id", "p.account_id")
    .select(["p.id", "p.account_id", "p.credential_id", "p.public_key", "p.counter", "p.transports", "p.name"])
    .select(["p.created_at", "p.used_at"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof passkeys>["executeTakeFirstOrThrow"]>>;

function passkeyOf(row: Row): Passkey {
  return {
    id: row.id,
    accountId: row.account_id,
    credentialId: row.credential_id,
    publicKey: row.public_key,
    counter: Number(row.counter),
    transports: row.transports,
    name: row.name,
    createdAt: row.created_at,
    ...(row.used_at ? { usedAt: row.used_at } : {}),
  };
}

/** Takes all passkeys of an account away. */
export async function deletePasskeys(tx: Tx, accountId: string): Promise<void> {
  await on(tx).deleteFrom("passkey").where("account_id", "=", accountId).execute();
}
