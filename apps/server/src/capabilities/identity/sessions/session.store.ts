import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";

export interface NewSession {
  readonly tokenHash: Buffer;
  readonly accountId: string;
  readonly now: Date;
  readonly expiresAt: Date;
  readonly way: string;
  readonly device: string;
  readonly shared: boolean;
}

export async function insertSession(tx: Tx, session: NewSession): Promise<string> {
  const row = await on(tx)
    .insertInto("session")
    .values({
      token_hash: session.tokenHash,
      account_id: session.accountId,
      created_at: session.now,
      seen_at: session.now,
      expires_at: session.expiresAt,
      proven_at: session.now,
      way: session.way,
      device: session.device,
      shared: session.shared,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

export interface FoundSession {
  readonly id: string;
  readonly account_id: string;
  readonly display_name: string;
  readonly seen_at: Date;
  readonly proven_at: Date;
  readonly shared: boolean;
  readonly grants: readonly { role: string; branch: string | null; permissions: string[] | null }[];
}

// Every request of a signed-in person asks this, so it is one planned statement. A delegated role counts while who gave it holds it too.
const findSession = statement<[Buffer, Date], FoundSession>(
  "identity.find-session",
  `select s.id, s.account_id, a.display_name, s.seen_at, s.proven_at, s.shared,
     coalesce((
       select json_agg(json_build_object('role', g.role, 'branch', g.branch, 'permissions', r.permissions) order by g.role)
       from identity.account_role g left join identity.role r on r.code = g.role
       where g.account_id = a.id and (g.until is null or g.until > $2)
         and (g.delegated_by is null or exists (
           select from identity.account_role own join identity.account giver on giver.id = own.account_id
           where own.account_id = g.delegated_by and own.role = g.role and own.delegated_by is null
             and (own.branch is null or own.branch = g.branch) and (own.until is null or own.until > $2)
             and giver.disabled_at is null))
     ), '[]') as grants
   from identity.session s join identity.account a on a.id = s.account_id
   where s.token_hash = $1 and s.expires_at > $2 and a.disabled_at is null`,
);

export async function sessionOf(db: Database, tokenHash: Buffer, now: Date): Promise<FoundSession | undefined> {
  return (await findSession.rows(db, tokenHash, now))[0];
}

/** Notes that the session was used, and moves its end. */
export async function prolongSession(db: Database, id: string, times: { now: Date; expiresAt: Date }): Promise<void> {
  await on(db)
    .updateTable("session")
    .set({ seen_at: times.now, expires_at: times.expiresAt })
    .where("id", "=", id)
    .execute();
}

/** @returns whether it was on a computer that others use after */
export async function deleteSession(tx: Tx, id: string): Promise<{ shared: boolean } | undefined> {
  return await on(tx).deleteFrom("session").where("id", "=", id).returning("shared").executeTakeFirst();
}

export async function deleteSessionByHash(tx: Tx, tokenHash: Buffer): Promise<void> {
  await on(tx).deleteFrom("session").where("token_hash", "=", tokenHash).execute();
}

/** A device that somebody is signed in on. */
export interface OpenSession {
  readonly id: string;
  readonly device: string;
  readonly way: string;
  readonly shared: boolean;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly expiresAt: Date;
}

export async function listSessions(at: Database | Tx, accountId: string, now: Date): Promise<OpenSession[]> {
  const rows = await on(at)
    .selectFrom("session")
    .select(["id", "device", "way", "shared", "created_at", "seen_at", "expires_at"])
    .where("account_id", "=", accountId)
    .where("expires_at", ">", now)
    .orderBy("seen_at", "desc")
    .execute();
  return rows.map(({ created_at: createdAt, seen_at: seenAt, expires_at: expiresAt, ...row }) => ({
    ...row,
    createdAt,
    seenAt,
    expiresAt,
  }));
}

/** Ends an account's sessions: one of them, or all but the one that is kept. @returns how many ended */
export async function endSessions(
  at: Database | Tx,
  accountId: string,
  which: { readonly id?: string; readonly keep?: string },
): Promise<number> {
  let query = on(at).deleteFrom("session").where("account_id", "=", accountId);
  if (which.id !== undefined) query = query.where("id", "=", which.id);
  if (which.keep !== undefined) query = query.where("id", "!=", which.keep);
  return Number((await query.executeTakeFirst()).numDeletedRows);
}
