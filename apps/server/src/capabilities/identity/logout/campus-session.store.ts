import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

/** A session at a campus sign-in, as it is kept here: hashed what it is called, encrypted what its logout needs. Goes through JSON. */
export interface CampusMark {
  readonly wayId: string;
  readonly subject: string;
  /** base64. */
  readonly upstreamHash?: string;
  /** base64. */
  readonly hint: string;
}

export async function insertCampusSession(tx: Tx, sessionId: string, mark: CampusMark): Promise<void> {
  await on(tx)
    .insertInto("campus_session")
    .values({
      session_id: sessionId,
      way_id: mark.wayId,
      subject: mark.subject,
      upstream_hash: mark.upstreamHash === undefined ? null : Buffer.from(mark.upstreamHash, "base64"),
      hint: Buffer.from(mark.hint, "base64"),
    })
    .execute();
}

export interface FoundCampusSession {
  readonly wayCode: string;
  readonly hint: Buffer;
}

/** With which session at which campus sign-in a session began, if with one. */
export async function findCampusSession(at: Database | Tx, sessionId: string): Promise<FoundCampusSession | undefined> {
  const row = await on(at)
    .selectFrom("campus_session as c")
    .innerJoin("sign_in_way as w", "w.id", "c.way_id")
    .select(["w.code", "c.hint"])
    .where("c.session_id", "=", sessionId)
    .executeTakeFirst();
  return row && { wayCode: row.code, hint: row.hint };
}

/** Which sessions a campus says are over: one, or all of somebody. */
export interface Over {
  readonly wayId: string;
  readonly upstreamHash?: Buffer;
  readonly subject?: string;
}

/** Ends the sessions that a campus says are over: those that fit all that it says. @returns how many */
export async function endCampusSessions(tx: Tx, { wayId, upstreamHash, subject }: Over): Promise<number> {
  if (upstreamHash === undefined && subject === undefined) return 0;
  let over = on(tx).selectFrom("campus_session").select("session_id").where("way_id", "=", wayId);
  if (upstreamHash !== undefined) over = over.where("upstream_hash", "=", upstreamHash);
  if (subject !== undefined) over = over.where("subject", "=", subject);
  const { numDeletedRows } = await on(tx).deleteFrom("session").where("id", "in", over).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
