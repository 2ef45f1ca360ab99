import type { Database, Tx } from "../../../kernel/db/database.ts";
import { signInKey } from "../accounts/account.ts";
import { on } from "../tables.ts";

export interface BreakGlassAccount {
  readonly id: string;
  readonly signInName: string;
  /** It closes by itself then. */
  readonly until: Date;
}

/** An account of that name, and whether it is one of these. */
export async function findByName(tx: Tx, signInName: string): Promise<{ id: string; breakGlass: boolean } | undefined> {
  const row = await on(tx)
    .selectFrom("account")
    .select(["id", "break_glass"])
    .where("sign_in_key", "=", signInKey(signInName))
    .forUpdate()
    .executeTakeFirst();
  return row && { id: row.id, breakGlass: row.break_glass };
}

/** Opens the account, new or known, with a password of its own. */
export async function saveOpened(
  tx: Tx,
  account: { id: string; displayName: string; passwordHash: string; until: Date },
): Promise<void> {
  await on(tx)
    .updateTable("account")
    .set({
      display_name: account.displayName,
      password_hash: account.passwordHash,
      break_glass: true,
      break_glass_until: account.until,
      disabled_at: null,
    })
    .where("id", "=", account.id)
    .execute();
}

/** Closes the account: nobody signs in with its password again. @returns whether it was open */
export async function saveEnded(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await on(tx)
    .updateTable("account")
    .set({ password_hash: null, break_glass_until: null, disabled_at: now })
    .where("id", "=", id)
    .where("break_glass", "=", true)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The open ones, or those that are due to be closed. */
export async function listBreakGlass(at: Database | Tx, due?: Date): Promise<BreakGlassAccount[]> {
  const rows = await on(at)
    .selectFrom("account")
    .select(["id", "sign_in_name", "break_glass_until"])
    .where("disabled_at", "is", null)
    .where("break_glass_until", due ? "<=" : "is not", due ?? null)
    .orderBy("id")
    .execute();
  return rows.flatMap(({ id, sign_in_name: signInName, break_glass_until: until }) =>
    until ? [{ id, signInName, until }] : [],
  );
}

/** Where administrators who can sign in read mail: who is told. */
export async function listAdministratorMail(tx: Tx): Promise<string[]> {
  const rows = await on(tx)
    .selectFrom("account as a")
    .innerJoin("account_role as r", "r.account_id", "a.id")
    .select("a.email")
    .distinct()
    .where("r.role", "=", "administrator")
    .where("a.disabled_at", "is", null)
    .where("a.email", "is not", null)
    .execute();
  return rows.flatMap(({ email }) => (email === null ? [] : [email]));
}
