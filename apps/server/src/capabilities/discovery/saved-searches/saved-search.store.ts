import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { SavedSearch } from "./saved-search.ts";

const columns = ["id", "name", "query", "alert", "news", "created_at as createdAt"] as const;

export interface NewSearch extends Pick<SavedSearch, "name" | "query" | "alert" | "createdAt"> {
  readonly readerId: string;
  readonly seenRecord: string;
}

/** A reader's searches, the oldest first. */
export async function listSaved(at: Database | Tx, readerId: string, limit: number): Promise<SavedSearch[]> {
  return await on(at)
    .selectFrom("saved_search")
    .select(columns)
    .where("reader_id", "=", readerId)
    .orderBy("id")
    .limit(limit)
    .execute();
}

export async function insertSaved(
  tx: Tx,
  { readerId, seenRecord, name, query, alert, createdAt }: NewSearch,
): Promise<string> {
  const row = await on(tx)
    .insertInto("saved_search")
    .values({ reader_id: readerId, seen_record: seenRecord, name, query, alert, created_at: createdAt })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function countSaved(tx: Tx, readerId: string): Promise<number> {
  const row = await on(tx)
    .selectFrom("saved_search")
    .select((each) => each.fn.countAll<string>().as("many"))
    .where("reader_id", "=", readerId)
    .executeTakeFirstOrThrow();
  return Number(row.many);
}

/** @returns whether the reader has such a search */
export async function updateSaved(
  tx: Tx,
  { id, readerId }: { readonly id: string; readonly readerId: string },
  change: { readonly name?: string; readonly alert?: boolean; readonly seenRecord?: string },
): Promise<boolean> {
  const { seenRecord, ...rest } = change;
  const row = await on(tx)
    .updateTable("saved_search")
    .set({ ...rest, ...(seenRecord === undefined ? {} : { seen_record: seenRecord, news: 0 }) })
    .where("id", "=", id)
    .where("reader_id", "=", readerId)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** @returns whether the reader had such a search */
export async function deleteSaved(tx: Tx, { id, readerId }: { readonly id: string; readonly readerId: string }) {
  const row = await on(tx)
    .deleteFrom("saved_search")
    .where("id", "=", id)
    .where("reader_id", "=", readerId)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteSavedOf(tx: Tx, readerId: string): Promise<void> {
  await on(tx).deleteFrom("saved_search").where("reader_id", "=", readerId).execute();
}

export interface Alert {
  readonly id: string;
  readonly query: string;
  readonly seenRecord: string;
  readonly news: number;
}

/** Searches that are watched, in order of their ids, whoever keeps them. */
export async function listAlerts(at: Database | Tx, after: string, limit: number): Promise<Alert[]> {
  return await on(at)
    .selectFrom("saved_search")
    .select(["id", "query", "seen_record as seenRecord", "news"])
    .where("alert", "=", true)
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** Notes how much news there is, unless its reader has looked meanwhile. */
export async function writeNews(tx: Tx, { id, seenRecord }: Alert, news: number): Promise<void> {
  await on(tx)
    .updateTable("saved_search")
    .set({ news })
    .where("id", "=", id)
    .where("seen_record", "=", seenRecord)
    .execute();
}

/** Gives one reader's searches to another: all, or only those. @returns which */
export async function giveSaved(
  tx: Tx,
  { from, to }: { readonly from: string; readonly to: string },
  only?: readonly string[],
): Promise<string[]> {
  if (only?.length === 0) return [];
  let given = on(tx).updateTable("saved_search").set({ reader_id: to }).where("reader_id", "=", from).returning("id");
  if (only) given = given.where("id", "in", [...only]);
  return (await given.execute()).map(({ id }) => id);
}
