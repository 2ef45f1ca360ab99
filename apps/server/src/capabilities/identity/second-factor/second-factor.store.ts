import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

export interface StoredTotp {
  readonly secret: Buffer;
  readonly confirmed: boolean;
  readonly lastStep: number;
}

/** The key of an account's codes, locked until the transaction ends: a code counts once. */
export async function lockTotp(tx: Tx, accountId: string): Promise<StoredTotp | undefined> {
  const row = await on(tx)
    .selectFrom("totp")
    .selectAll()
    .where("account_id", "=", accountId)
    .forUpdate()
    .executeTakeFirst();
  return row && { secret: row.secret, confirmed: row.confirmed_at !== null, lastStep: Number(row.last_step) };
}

export async function hasTotp(at: Database | Tx, accountId: string): Promise<boolean> {
  const row = await on(at)
    .selectFrom("totp")
    .select("account_id")
    .where("account_id", "=", accountId)
    .where("confirmed_at", "is not", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps a key that is not confirmed yet, in place of an earlier unconfirmed one. @returns whether there was no confirmed one */
export async function saveNewTotp(tx: Tx, accountId: string, secret: Buffer): Promise<boolean> {
  const row = await on(tx)
    .insertInto("totp")
    .values({ account_id: accountId, secret })
    .onConflict((conflict) =>
      conflict.column("account_id").doUpdateSet({ secret, last_step: "0" }).where("totp.confirmed_at", "is", null),
    )
    .returning("account_id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function useTotpStep(
  tx: Tx,
  accountId: string,
  { step, confirmedAt }: { step: number; confirmedAt?: Date },
): Promise<void> {
  await on(tx)
    .updateTable("totp")
    .set({ last_step: String(step), ...(confirmedAt ? { confirmed_at: confirmedAt } : {}) })
    .where("account_id", "=", accountId)
    .execute();
}

/** Takes the codes away, and with them the recovery codes. @returns whether there were any */
export async function deleteTotp(tx: Tx, accountId: string): Promise<boolean> {
  await on(tx).deleteFrom("recovery_code").where("account_id", "=", accountId).execute();
  const row = await on(tx)
    .deleteFrom("totp")
    .where("account_id", "=", accountId)
    .returning("account_id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function replaceRecoveryCodes(tx: Tx, accountId: string, hashes: readonly Buffer[]): Promise<void> {
  await on(tx).deleteFrom("recovery_code").where("account_id", "=", accountId).execute();
  await on(tx)
    .insertInto("recovery_code")
    .values(hashes.map((hash) => ({ code_hash: hash, account_id: accountId })))
    .execute();
}

/** Uses a recovery code up. @returns whether it was one */
export async function burnRecoveryCode(tx: Tx, accountId: string, hash: Buffer): Promise<boolean> {
  const row = await on(tx)
    .deleteFrom("recovery_code")
    .where("code_hash", "=", hash)
    .where("account_id", "=", accountId)
    .returning("account_id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function countRecoveryCodes(at: Database | Tx, accountId: string): Promise<number> {
  const row = await on(at)
    .selectFrom("recovery_code")
    .select((one) => one.fn.countAll<string>().as("left"))
    .where("account_id", "=", accountId)
    .executeTakeFirstOrThrow();
  return Number(row.left);
}
