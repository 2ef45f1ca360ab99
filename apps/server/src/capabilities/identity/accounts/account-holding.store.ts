import type { Database } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

/** What the account's own row says of its owner, whether or not it can sign in now. */
export interface AccountHolding {
  readonly signInName: string;
  readonly displayName: string;
  readonly email?: string;
  readonly hasPassword: boolean;
  readonly createdAt: Date;
  readonly disabledAt?: Date;
}

export async function findHolding(db: Database, id: string): Promise<AccountHolding | undefined> {
  const row = await on(db).selectFrom("account").selectAll().where("id", "=", id).executeTakeFirst();
  return (
    row && {
      signInName: row.sign_in_name,
      displayName: row.display_name,
      hasPassword: row.password_hash !== null,
      createdAt: row.created_at,
      ...(row.email === null ? {} : { email: row.email }),
      ...(row.disabled_at ? { disabledAt: row.disabled_at } : {}),
    }
  );
}

/** How many roles an account lent to colleagues, that are not over. */
export async function countLentRoles(db: Database, id: string, now: Date): Promise<number> {
  const row = await on(db)
    .selectFrom("account_role")
    .select((one) => one.fn.countAll<string>().as("lent"))
    .where("delegated_by", "=", id)
    .where((one) => one.or([one("until", "is", null), one("until", ">", now)]))
    .executeTakeFirstOrThrow();
  return Number(row.lent);
}
