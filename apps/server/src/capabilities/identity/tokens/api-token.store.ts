import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";

export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly createdAt: Date;
}

const findToken = statement<[Buffer], { id: string; name: string; role: string }>(
  "identity.find-token",
  "select id, name, role from identity.api_token where token_hash = $1 and revoked_at is null",
);

export async function tokenOf(db: Database, tokenHash: Buffer) {
  return (await findToken.rows(db, tokenHash))[0];
}

export async function insertToken(tx: Tx, token: { tokenHash: Buffer; name: string; role: string }): Promise<string> {
  const row = await on(tx)
    .insertInto("api_token")
    .values({ token_hash: token.tokenHash, name: token.name, role: token.role })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Tokens in use, in order of their ids, after a given one. */
export async function listTokens(db: Database, page: { after: string; limit: number }): Promise<ApiToken[]> {
  const rows = await on(db)
    .selectFrom("api_token")
    .select(["id", "name", "role", "created_at"])
    .where("revoked_at", "is", null)
    .where("id", ">", page.after)
    .orderBy("id")
    .limit(page.limit)
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name, role: row.role, createdAt: row.created_at }));
}

/** @returns what the token was, when there was such a one in use */
export async function revokeToken(tx: Tx, id: string, now: Date): Promise<{ name: string; role: string } | undefined> {
  return await on(tx)
    .updateTable("api_token")
    .set({ revoked_at: now })
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .returning(["name", "role"])
    .executeTakeFirst();
}
