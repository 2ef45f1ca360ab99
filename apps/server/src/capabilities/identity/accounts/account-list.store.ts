import { sql } from "kysely";
import type { Database } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import { type Account, signInKey } from "./account.ts";

/** Which accounts are looked for. */
export interface AccountSearch {
  /** The beginning of a sign-in name, or a part of the name that is shown. */
  readonly text?: string;
  readonly role?: string;
  /** Staff: whoever has another role than a reader's. */
  readonly who?: "staff" | "readers";
  readonly state?: "active" | "disabled" | "break-glass";
}

/** An account as the list of accounts shows it. */
export interface ListedAccount extends Account {
  readonly disabledAt?: Date;
  readonly breakGlass: boolean;
  readonly seenAt?: Date;
}

/** Accounts in order of their ids, after a given one. */
export async function listAccounts(
  db: Database,
  page: { after: string; limit: number },
  search: AccountSearch = {},
): Promise<ListedAccount[]> {
  let query = on(db)
    .selectFrom("account as a")
    .select(["a.id", "a.sign_in_name", "a.display_name", "a.created_at", "a.disabled_at", "a.break_glass"])
    .select((row) => [
      row
        .selectFrom("account_role as r")
        .select(sql<string[]>`coalesce(array_agg(distinct r.role), '{}')`.as("roles"))
        .whereRef("r.account_id", "=", "a.id")
        .as("roles"),
      row
        .selectFrom("sign_in_event as e")
        .select((one) => one.fn.max("e.at").as("at"))
        .whereRef("e.account_id", "=", "a.id")
        .where("e.succeeded", "=", true)
        .as("seen_at"),
    ])
    .where("a.id", ">", page.after)
    .orderBy("a.id")
    .limit(page.limit);
  const { text, role, who, state } = search;
  if (text !== undefined && text !== "")
    query = query.where((where) =>
      where.or([
        where("a.sign_in_key", "like", `${escaped(signInKey(text))}%`),
        where(sql`lower(a.display_name)`, "like", `%${escaped(text.toLowerCase())}%`),
      ]),
    );
  if (state !== undefined) query = query.where("a.disabled_at", state === "disabled" ? "is not" : "is", null);
  if (state === "break-glass") query = query.where("a.break_glass", "=", true);
  const holds = (roles: typeof sameRole | typeof staffRole, code: string) =>
    sql<boolean>`exists (select from identity.account_role h where h.account_id = a.id and ${roles(code)})`;
  if (role !== undefined) query = query.where(holds(sameRole, role));
  if (who === "staff") query = query.where(holds(staffRole, "reader"));
  if (who === "readers") query = query.where((where) => where.not(holds(staffRole, "reader")));
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    signInName: row.sign_in_name,
    displayName: row.display_name,
    roles: row.roles ?? [],
    createdAt: row.created_at,
    breakGlass: row.break_glass,
    ...(row.disabled_at ? { disabledAt: row.disabled_at } : {}),
    ...(row.seen_at ? { seenAt: row.seen_at } : {}),
  }));
}

const sameRole = (code: string) => sql`h.role = ${code}`;
const staffRole = (reader: string) => sql`h.role <> ${reader}`;

/** A text as it stands in a LIKE pattern. */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, String.raw`\$&`);
}
