import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";
import type { Client, ClientSecret } from "./client.ts";

export type NewClient = Pick<Client, "name" | "scopes" | "perMinute" | "waiting">;

export async function insertClient(tx: Tx, { name, scopes, perMinute, waiting }: NewClient): Promise<string> {
  const row = await on(tx)
    .insertInto("api_token")
    .values({ name, scopes: [...scopes], per_minute: perMinute, waiting })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function insertSecret(tx: Tx, clientId: string, secret: { hash: Buffer; now: Date }): Promise<void> {
  await on(tx)
    .insertInto("client_secret")
    .values({ client_id: clientId, secret_hash: secret.hash, created_at: secret.now })
    .execute();
}

/** Sets an end to the secrets that there are; one that ends earlier anyway keeps its end. */
export async function endSecrets(tx: Tx, clientId: string, endsAt: Date): Promise<void> {
  await on(tx)
    .updateTable("client_secret")
    .set({ ends_at: sql<Date>`least(coalesce(ends_at, ${endsAt}), ${endsAt})` })
    .where("client_id", "=", clientId)
    .execute();
}

interface SecretJson {
  readonly created_at: string;
  readonly ends_at: string | null;
}

/** Infinity less infinity is no number. */
const compare = (one: number, other: number) => (one === other ? 0 : one - other);

const end = ({ endsAt }: ClientSecret) => endsAt?.getTime() ?? Number.POSITIVE_INFINITY;

/** The one that stays before those that end. */
function newestFirst(secrets: readonly SecretJson[]): ClientSecret[] {
  const found = secrets.map(({ created_at: createdAt, ends_at: endsAt }) => ({
    createdAt: new Date(createdAt),
    ...(endsAt === null ? {} : { endsAt: new Date(endsAt) }),
  }));
  return found.toSorted(
    (one, other) => compare(end(other), end(one)) || other.createdAt.getTime() - one.createdAt.getTime(),
  );
}

/** Clients in use, in order of their ids, after a given one. */
export async function listClients(db: Database, page: { after: string; limit: number; now: Date }): Promise<Client[]> {
  const rows = await on(db)
    .selectFrom("api_token as t")
    .select(["t.id", "t.name", "t.scopes", "t.per_minute", "t.created_at", "t.waiting"])
    .select((row) =>
      row
        .selectFrom("client_secret as s")
        .select(
          sql<
            SecretJson[]
          >`coalesce(json_agg(json_build_object('created_at', s.created_at, 'ends_at', s.ends_at)), '[]')`.as(
            "secrets",
          ),
        )
        .whereRef("s.client_id", "=", "t.id")
        .where((one) => one.or([one("s.ends_at", "is", null), one("s.ends_at", ">", page.now)]))
        .as("secrets"),
    )
    .where("t.revoked_at", "is", null)
    .where("t.scopes", "is not", null)
    .where("t.id", ">", page.after)
    .orderBy("t.id")
    .limit(page.limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    scopes: row.scopes ?? [],
    perMinute: row.per_minute ?? 0,
    createdAt: row.created_at,
    waiting: row.waiting,
    secrets: newestFirst(row.secrets ?? []),
  }));
}

/** A client in use, which stays as it is until the transaction ends. */
export async function lockClient(
  tx: Tx,
  id: string,
): Promise<{ readonly scopes: readonly string[]; readonly perMinute: number } | undefined> {
  const row = await on(tx)
    .selectFrom("api_token")
    .select(["scopes", "per_minute"])
    .where("id", "=", id)
    .where("scopes", "is not", null)
    .where("revoked_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return row && { scopes: row.scopes ?? [], perMinute: row.per_minute ?? 0 };
}

export async function saveScopes(
  tx: Tx,
  { id, scopes, perMinute }: Pick<Client, "id" | "scopes" | "perMinute">,
): Promise<void> {
  await on(tx)
    .updateTable("api_token")
    .set({ scopes: [...scopes], per_minute: perMinute })
    .where("id", "=", id)
    .execute();
}

export async function deleteAccessTokens(tx: Tx, clientId: string): Promise<void> {
  await on(tx).deleteFrom("access_token").where("client_id", "=", clientId).execute();
}

/** How many tokens a client has that end after a moment. */
export async function countAccessTokens(tx: Tx, clientId: string, endAfter: Date): Promise<number> {
  const row = await on(tx)
    .selectFrom("access_token")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("client_id", "=", clientId)
    .where("expires_at", ">", endAfter)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** What a client may do that proves itself with a secret; undefined when it does not, or waits. */
export async function findProven(
  tx: Tx,
  { id, secretHash, now }: { id: string; secretHash: Buffer; now: Date },
): Promise<{ readonly scopes: readonly string[]; readonly perMinute: number } | undefined> {
  const row = await on(tx)
    .selectFrom("client_secret as s")
    .innerJoin("api_token as t", "t.id", "s.client_id")
    .select(["t.scopes", "t.per_minute"])
    .where("s.secret_hash", "=", secretHash)
    .where("t.id", "=", id)
    .where("t.revoked_at", "is", null)
    .where("t.waiting", "=", false)
    .where((one) => one.or([one("s.ends_at", "is", null), one("s.ends_at", ">", now)]))
    .executeTakeFirst();
  return row && { scopes: row.scopes ?? [], perMinute: row.per_minute ?? 0 };
}

export interface NewAccessToken {
  readonly hash: Buffer;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date;
}

export async function insertAccessToken(tx: Tx, { hash, clientId, scopes, expiresAt }: NewAccessToken): Promise<void> {
  await on(tx)
    .insertInto("access_token")
    .values({ token_hash: hash, client_id: clientId, scopes: [...scopes], expires_at: expiresAt })
    .execute();
}

interface FoundAccess {
  readonly id: string;
  readonly name: string;
  readonly scopes: string[];
  readonly per_minute: number;
}

const findAccess = statement<[Buffer, Date], FoundAccess>(
  "identity.find-access-token",
  `select t.id, t.name, a.scopes, t.per_minute
   from identity.access_token a join identity.api_token t on t.id = a.client_id
   where a.token_hash = $1 and a.expires_at > $2 and t.revoked_at is null and not t.waiting`,
);

/** Whose an access token is, and what it opens. */
export async function accessOf(db: Database, tokenHash: Buffer, now: Date): Promise<FoundAccess | undefined> {
  return (await findAccess.rows(db, tokenHash, now))[0];
}
