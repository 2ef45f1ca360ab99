import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";

/** A search that its reader has had kept. */
export interface KeptSearch {
  readonly id: string;
  /** As the address of its page says it. */
  readonly query: string;
  readonly total: number;
  readonly at: Date;
}

/** Since when a reader's searches are kept; undefined when they are not. */
export async function historySince(at: Database | Tx, readerId: string): Promise<Date | undefined> {
  const row = await on(at)
    .selectFrom("history_keeper")
    .select("since")
    .where("reader_id", "=", readerId)
    .executeTakeFirst();
  return row?.since;
}

export async function beginHistory(tx: Tx, readerId: string, now: Date): Promise<void> {
  await on(tx)
    .insertInto("history_keeper")
    .values({ reader_id: readerId, since: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Nothing is kept any more, and what was kept goes with it. */
export async function endHistory(tx: Tx, readerId: string): Promise<void> {
  await on(tx).deleteFrom("history_keeper").where("reader_id", "=", readerId).execute();
}

const keep = statement<[string, string, number, Date], never>(
  "discovery.keep-search",
  `insert into discovery.kept_search (reader_id, query, total, at)
   select keeper.reader_id, $2, $3, $4 from discovery.history_keeper as keeper
   where keeper.reader_id = $1 and not exists (
     select 1 from discovery.kept_search as last where last.reader_id = $1 and last.query = $2 and last.at > $4::timestamptz - interval '1 hour')`,
);

/** Keeps a search, when its reader wants that; the same within an hour is one. */
export async function keepSearch(
  tx: Tx,
  readerId: string,
  { query, total, at }: Omit<KeptSearch, "id">,
): Promise<void> {
  await keep.rows(tx, readerId, query, total, at);
}

/** A reader's searches, the latest first. */
export async function listKept(at: Database | Tx, readerId: string, limit: number): Promise<KeptSearch[]> {
  return await on(at)
    .selectFrom("kept_search")
    .select(["id", "query", "total", "at"])
    .where("reader_id", "=", readerId)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** Deletes one, or all. */
export async function deleteKept(tx: Tx, readerId: string, id?: string): Promise<void> {
  const own = on(tx).deleteFrom("kept_search").where("reader_id", "=", readerId);
  await (id === undefined ? own : own.where("id", "=", id)).execute();
}

/** Deletes what was searched for before a day, whoever did. */
export async function forgetKept(at: Database | Tx, first: Date): Promise<void> {
  await on(at).deleteFrom("kept_search").where("at", "<", first).execute();
}
