import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import { isUsableSignInName, signInKey } from "./account.ts";

export interface NewAccount {
  readonly signInName: string;
  readonly displayName: string;
  readonly passwordHash: string | null;
  readonly roles: readonly string[];
}

/** Stores a new account. @returns its id, or undefined when the sign-in name is taken */
export async function insertAccount(tx: Tx, account: NewAccount): Promise<string | undefined> {
  const row = await on(tx)
    .insertInto("account")
    .values({
      sign_in_name: account.signInName.trim(),
      sign_in_key: signInKey(account.signInName),
      display_name: account.displayName.trim(),
      password_hash: account.passwordHash,
    })
    .onConflict((conflict) => conflict.column("sign_in_key").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!row) return undefined;
  const roles = [...new Set(account.roles)].map((role) => ({ account_id: row.id, role }));
  if (roles.length > 0) await on(tx).insertInto("account_role").values(roles).execute();
  return row.id;
}

export interface Credentials {
  readonly id: string;
  readonly passwordHash: string | null;
}

/** What is needed to check a password; nothing for an unknown or disabled account, or for a name that nobody can have. */
export async function findCredentials(db: Database, signInName: string, now: Date): Promise<Credentials | undefined> {
  if (!isUsableSignInName(signInName)) return undefined;
  const row = await on(db)
    .selectFrom("account")
    .select(["id", "password_hash"])
    .where("sign_in_key", "=", signInKey(signInName))
    .where("disabled_at", "is", null)
    .where((where) => where.or([where("break_glass_until", "is", null), where("break_glass_until", ">", now)]))
    .executeTakeFirst();
  return row && { id: row.id, passwordHash: row.password_hash };
}

export async function administratorExists(at: Database | Tx): Promise<boolean> {
  const row = await on(at)
    .selectFrom("account_role")
    .select("account_id")
    .where("role", "=", "administrator")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function isBreakGlass(tx: Tx, id: string): Promise<boolean> {
  const row = await on(tx).selectFrom("account").select("break_glass").where("id", "=", id).executeTakeFirst();
  return row?.break_glass ?? false;
}

/** What its owner sees of an account. */
export interface OwnAccount {
  readonly id: string;
  readonly signInName: string;
  readonly displayName: string;
  readonly hasPassword: boolean;
  readonly email?: string;
}

export async function findOwnAccount(at: Database | Tx, id: string): Promise<OwnAccount | undefined> {
  const row = await on(at)
    .selectFrom("account")
    .select(["id", "sign_in_name", "display_name", "password_hash", "email"])
    .where("id", "=", id)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  if (!row) return undefined;
  const { sign_in_name: signInName, display_name: displayName, password_hash: hash, email } = row;
  return { id, signInName, displayName, hasPassword: hash !== null, ...(email === null ? {} : { email }) };
}

/** The account that receives mail at an address, whose owner has shown that; one that can sign in. */
export async function findAccountByEmail(db: Database, email: string): Promise<string | undefined> {
  const row = await on(db)
    .selectFrom("account")
    .select("id")
    .where(sql`lower(email)`, "=", email.toLowerCase())
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  return row?.id;
}

/** @returns whether it was saved: an address belongs to one account */
export async function saveEmail(tx: Tx, id: string, email: string | null): Promise<boolean> {
  const { numUpdatedRows } = await on(tx)
    .updateTable("account as own")
    .set({ email })
    .where("own.id", "=", id)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("account as other")
            .select("other.id")
            .where(sql`lower(other.email)`, "=", email?.toLowerCase() ?? null)
            .where("other.id", "!=", id),
        ),
      ),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A reader's account of that name: one that can sign in and has no other role than a reader's. */
export async function findReaderByName(tx: Tx, signInName: string): Promise<string | undefined> {
  const row = await on(tx)
    .selectFrom("account")
    .select("id")
    .where("sign_in_key", "=", signInKey(signInName))
    .where("disabled_at", "is", null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("account_role")
            .select("account_role.id")
            .whereRef("account_role.account_id", "=", "account.id")
            .where("account_role.role", "!=", "reader"),
        ),
      ),
    )
    .executeTakeFirst();
  return row?.id;
}

export async function findPasswordHash(at: Database | Tx, id: string): Promise<string | null | undefined> {
  const row = await on(at).selectFrom("account").select("password_hash").where("id", "=", id).executeTakeFirst();
  return row?.password_hash;
}

export async function savePasswordHash(tx: Tx, id: string, passwordHash: string): Promise<void> {
  await on(tx).updateTable("account").set({ password_hash: passwordHash }).where("id", "=", id).execute();
}

/** Whether there is such an account; it stays as it is until the transaction ends. */
export async function lockAccount(tx: Tx, id: string): Promise<boolean> {
  const row = await on(tx).selectFrom("account").select("id").where("id", "=", id).forUpdate().executeTakeFirst();
  return row !== undefined;
}

/** Administrators who can sign in, everywhere and for good; the rows are locked, so that two requests cannot take the last two away. */
export async function countAdministrators(tx: Tx): Promise<number> {
  const rows = await on(tx)
    .selectFrom("account_role as r")
    .innerJoin("account as a", "a.id", "r.account_id")
    .select("r.id")
    .where("r.role", "=", "administrator")
    .where("r.branch", "is", null)
    .where("r.until", "is", null)
    .where("a.disabled_at", "is", null)
    .forUpdate("r")
    .execute();
  return rows.length;
}

/** What an account's own row says of its owner, whether or not it can sign in now. */
export interface AccountState {
  readonly signInName: string;
  readonly displayName: string;
  readonly hasPassword: boolean;
  readonly email?: string;
  readonly createdAt: Date;
  readonly disabledAt?: Date;
  readonly breakGlassUntil?: Date;
}

export async function findAccountState(db: Database, id: string): Promise<AccountState | undefined> {
  const row = await on(db).selectFrom("account").selectAll().where("id", "=", id).executeTakeFirst();
  return (
    row && {
      signInName: row.sign_in_name,
      displayName: row.display_name,
      hasPassword: row.password_hash !== null,
      createdAt: row.created_at,
      ...(row.email === null ? {} : { email: row.email }),
      ...(row.disabled_at ? { disabledAt: row.disabled_at } : {}),
      ...(row.break_glass_until ? { breakGlassUntil: row.break_glass_until } : {}),
    }
  );
}

/** Disables an account, or enables it. @returns whether that changed anything */
export async function saveDisabled(tx: Tx, id: string, disabledAt: Date | null): Promise<boolean> {
  const { numUpdatedRows } = await on(tx)
    .updateTable("account")
    .set({ disabled_at: disabledAt })
    .where("id", "=", id)
    .where("disabled_at", disabledAt ? "is" : "is not", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Deletes an account, with all by which it was signed in to, unless it has a role of staff. @returns whether it did */
export async function deleteReaderAccount(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await on(tx)
    .deleteFrom("account")
    .where("id", "=", id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("account_role")
            .select("account_role.id")
            .whereRef("account_role.account_id", "=", "account.id")
            .where("account_role.role", "!=", "reader"),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
