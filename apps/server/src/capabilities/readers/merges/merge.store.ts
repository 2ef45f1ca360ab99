import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import type { Facts } from "../people/facts.ts";
import { on } from "../tables.ts";
import type { MovedByRoom } from "./merge-follower.port.ts";

/** Two records that became one. */
export interface Merge {
  readonly id: string;
  readonly winnerId: string;
  readonly loserId: string;
  readonly mergedAt: Date;
  readonly mergedBy: string;
  readonly why: string | null;
  readonly moved: MovedByRoom;
  /** What the winner got with it, and what stood there before. */
  readonly before: Facts;
  readonly after: Facts;
  readonly undoneAt: Date | null;
}

const columns = [
  "id",
  "winner_id as winnerId",
  "loser_id as loserId",
  "merged_at as mergedAt",
  "merged_by as mergedBy",
  "why",
  "moved",
  "before",
  "after",
  "undone_at as undoneAt",
] as const;

export async function insertMerge(tx: Tx, merge: Omit<Merge, "id" | "undoneAt">): Promise<string> {
  const { winnerId, loserId, mergedAt, mergedBy, why, moved, before, after } = merge;
  const { id } = await on(tx)
    .insertInto("merge")
    .values({
      winner_id: winnerId,
      loser_id: loserId,
      merged_at: mergedAt,
      merged_by: mergedBy,
      why,
      moved: JSON.stringify(moved),
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function findMerge(at: Database | Tx, id: string): Promise<Merge | undefined> {
  return await on(at).selectFrom("merge").select(columns).where("id", "=", id).executeTakeFirst();
}

/** Merges that stand, the newest first. */
export async function listMerges(
  at: Database,
  page: { readonly before?: string; readonly limit: number },
): Promise<Merge[]> {
  let query = on(at)
    .selectFrom("merge")
    .select(columns)
    .where("undone_at", "is", null)
    .orderBy("id", "desc")
    .limit(page.limit);
  if (page.before !== undefined) query = query.where("id", "<", page.before);
  return await query.execute();
}

export async function endMerge(
  tx: Tx,
  id: string,
  { by, now }: { readonly by: string; readonly now: Date },
): Promise<void> {
  await on(tx).updateTable("merge").set({ undone_at: now, undone_by: by }).where("id", "=", id).execute();
}

/** Says where a record went, and where those go that had become part of it before. @returns the latter */
export async function leadTo(tx: Tx, loserId: string, winnerId: string): Promise<string[]> {
  const followers = await on(tx)
    .updateTable("reader")
    .set({ merged_into: winnerId })
    .where("merged_into", "=", loserId)
    .returning("id")
    .execute();
  await on(tx)
    .updateTable("reader")
    .set({ merged_into: winnerId, updated_at: sql<Date>`clock_timestamp()` })
    .where("id", "=", loserId)
    .execute();
  return followers.map(({ id }) => id);
}

/** The way back: the record stands for itself again, and who had become part of it is part of it. */
export async function leadBack(tx: Tx, loserId: string, followers: readonly string[]): Promise<void> {
  await on(tx).updateTable("reader").set({ merged_into: null }).where("id", "=", loserId).execute();
  if (followers.length > 0)
    await on(tx)
      .updateTable("reader")
      .set({ merged_into: loserId })
      .where("id", "in", [...followers])
      .execute();
}

/** Whether a record became part of another within the last minute: whoever meets it then had looked before. */
export async function mergedJustNow(at: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`
    select from readers.reader
    where id = ${id} and merged_into is not null and updated_at > clock_timestamp() - interval '1 minute'`.execute(
    on(at),
  );
  return rows.length > 0;
}
