import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";

export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly createdAt: Date;
  /** Of no use before a second person agreed. */
  readonly waiting: boolean;
}

const findToken = statement<[Buffer], { id: string; name: string; role: string }>(
  "identity.find-token",
  "select id, name, role from identity.api_token where token_hash = $1 and revoked_at is null and not waiting",
);

export async function tokenOf(db: Database, tokenHash: Buffer) {
  return (await findToken.rows(db, tokenHash))[0];
}

export interface NewToken {
  readonly tokenHash: Buffer;
  readonly name: string;
  readonly role: string;
  readonly waiting: boolean;
}

export async function insertToken(tx: Tx, { tokenHash, name, role, waiting }: NewToken): Promise<string> {
  const row = await on(tx)
    .insertInto("api_token")
    .values({ token_hash: tokenHash, name, role, waiting })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Tokens in use, in order of their ids, after a given one. */
export async function listTokens(db: Database, page: { after: string; limit: number }): Promise<ApiToken[]> {
  const rows = await on(db)
    .selectFrom("api_token")
    .select(["id", "name", "role", "created_at", "waiting"])
    .where("revoked_at", "is", null)
    .where("role", "is not", null)
    .where("id", ">", page.after)
    .orderBy("id")
    .limit(page.limit)
    .execute();
  return rows.map(({ id, name, role, created_at: createdAt, waiting }) => ({
    id,
    name,
    role: role ?? "",
    createdAt,
    waiting,
  }));
}

/** Lets a token or client that waited be used. @returns whether it waited */
export async function openWaiting(tx: Tx, id: string): Promise<boolean> {
  const { numUpdatedRows } = await on(tx)
    .updateTable("api_token")
    .set({ waiting: false })
    .where("id", "=", id)
    .where("waiting", "=", true)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What a token or client was before it was revoked. */
export interface Revoked {
  readonly name: string;
  readonly role: string | null;
  readonly scopes: readonly string[] | null;
}

/** @returns what it was, when there was such a one in use */
export async function revokeToken(tx: Tx, id: string, now: Date): Promise<Revoked | undefined> {
  return await on(tx)
    .updateTable("api_token")
    .set({ revoked_at: now })
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .returning(["name", "role", "scopes"])
    .executeTakeFirst();
}

/** Revokes what still waits for a second person though the time for that is over. */
export async function revokeForgotten(db: Database, times: { now: Date; madeBefore: Date }): Promise<void> {
  await on(db)
    .updateTable("api_token")
    .set({ revoked_at: times.now })
    .where("waiting", "=", true)
    .where("revoked_at", "is", null)
    .where("created_at", "<", times.madeBefore)
    .execute();
}
