import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import { mostLists, type ReadingList, type ReadingListSummary } from "./reading-list.ts";

/** The reader's lists, the last changed first. */
export async function listsOf(at: Database | Tx, readerId: string): Promise<ReadingListSummary[]> {
  const rows = await on(at)
    .selectFrom("list")
    .select(["id", "name", "share_key", "updated_at"])
    .select(sql<number>`(select count(*)::integer from space.list_entry where list_id = list.id)`.as("works"))
    .where("reader_id", "=", readerId)
    .orderBy("updated_at", "desc")
    .orderBy("id", "desc")
    .limit(mostLists)
    .execute();
  return rows.map(({ share_key, updated_at, ...row }) => ({
    ...row,
    shareKey: share_key ?? undefined,
    updatedAt: updated_at,
  }));
}

/** A list of the reader's own. */
export async function findList(at: Database | Tx, id: string, readerId: string): Promise<ReadingList | undefined> {
  return await listWhere(at, (rows) => rows.where("id", "=", id).where("reader_id", "=", readerId));
}

/** The list of a link. */
export async function findSharedList(at: Database | Tx, shareKey: string): Promise<ReadingList | undefined> {
  return await listWhere(at, (rows) => rows.where("share_key", "=", shareKey));
}

type Lists = ReturnType<typeof listRows>;

function listRows(at: Database | Tx) {
  return on(at).selectFrom("list").select(["id", "name", "share_key", "updated_at", "reader_id"]);
}

async function listWhere(at: Database | Tx, narrow: (rows: Lists) => Lists): Promise<ReadingList | undefined> {
  const row = await narrow(listRows(at)).executeTakeFirst();
  if (!row) return undefined;
  const entries = await on(at)
    .selectFrom("list_entry")
    .select("record_id")
    .where("list_id", "=", row.id)
    .orderBy("position")
    .execute();
  return {
    id: row.id,
    name: row.name,
    shareKey: row.share_key ?? undefined,
    updatedAt: row.updated_at,
    readerId: row.reader_id,
    recordIds: entries.map((entry) => entry.record_id),
  };
}

export async function insertList(tx: Tx, { readerId, name, now }: { readerId: string; name: string; now: Date }) {
  const row = await on(tx)
    .insertInto("list")
    .values({ reader_id: readerId, name, created_at: now, updated_at: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function updateList(
  tx: Tx,
  id: string,
  change: { readonly name?: string; readonly shareKey?: string | null; readonly now: Date },
): Promise<void> {
  await on(tx)
    .updateTable("list")
    .set({
      updated_at: change.now,
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(change.shareKey === undefined ? {} : { share_key: change.shareKey }),
    })
    .where("id", "=", id)
    .execute();
}

/** Puts these records in the place of what the list held. Records that are gone meanwhile are left out by the join. */
export async function replaceEntries(tx: Tx, listId: string, recordIds: readonly string[]): Promise<void> {
  await on(tx).deleteFrom("list_entry").where("list_id", "=", listId).execute();
  if (recordIds.length === 0) return;
  await on(tx)
    .insertInto("list_entry")
    .values(recordIds.map((recordId, position) => ({ list_id: listId, record_id: recordId, position })))
    .execute();
}

export async function removeLists(tx: Tx, readerId: string, id?: string): Promise<boolean> {
  const own = on(tx).deleteFrom("list").where("reader_id", "=", readerId);
  const { numDeletedRows } = await (id === undefined ? own : own.where("id", "=", id)).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Entries of one record become those of another; a list that has both keeps its place of the other. */
export async function moveEntries(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
  const both = on(tx).selectFrom("list_entry").select("list_id").where("record_id", "=", to);
  await on(tx).deleteFrom("list_entry").where("record_id", "=", from).where("list_id", "in", both).execute();
  await on(tx).updateTable("list_entry").set({ record_id: to }).where("record_id", "=", from).execute();
}

/** Gives one reader's lists to another: all, or only those. @returns which */
export async function giveLists(
  tx: Tx,
  { from, to }: { readonly from: string; readonly to: string },
  only?: readonly string[],
): Promise<string[]> {
  if (only?.length === 0) return [];
  let given = on(tx).updateTable("list").set({ reader_id: to }).where("reader_id", "=", from).returning("id");
  if (only) given = given.where("id", "in", [...only]);
  return (await given.execute()).map(({ id }) => id);
}
