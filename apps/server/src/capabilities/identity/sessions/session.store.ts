import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";

export interface NewSession {
  readonly tokenHash: Buffer;
  readonly accountId: string;
  readonly now: Date;
  readonly expiresAt: Date;
}

export async function insertSession(tx: Tx, session: NewSession): Promise<void> {
  await on(tx)
    .insertInto("session")
    .values({
      token_hash: session.tokenHash,
      account_id: session.accountId,
      created_at: session.now,
      seen_at: session.now,
      expires_at: session.expiresAt,
    })
    .execute();
}

export interface SessionRow {
  readonly id: string;
  readonly account_id: string;
  readonly display_name: string;
  readonly roles: string[];
  readonly seen_at: Date;
}

// Every request of a signed-in person asks this, so it is one planned statement.
const findSession = statement<[Buffer, Date], SessionRow>(
  "identity.find-session",
  `select s.id, s.account_id, a.display_name, s.seen_at,
     array(select role from identity.account_role r where r.account_id = a.id) as roles
   from identity.session s join identity.account a on a.id = s.account_id
   where s.token_hash = $1 and s.expires_at > $2 and a.disabled_at is null`,
);

export async function sessionOf(db: Database, tokenHash: Buffer, now: Date): Promise<SessionRow | undefined> {
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

export async function deleteSession(db: Database, id: string): Promise<void> {
  await on(db).deleteFrom("session").where("id", "=", id).execute();
}

export async function deleteExpiredSessions(db: Database, now: Date): Promise<void> {
  await on(db).deleteFrom("session").where("expires_at", "<", now).execute();
}
