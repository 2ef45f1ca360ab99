import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { SynonymGroup } from "./synonym-group.ts";

export interface StoredGroup extends SynonymGroup {
  readonly id: string;
}

/** Groups in order of their ids, after a given one. */
export async function listGroups(
  at: Database | Tx,
  page: { readonly after: string; readonly limit: number },
): Promise<StoredGroup[]> {
  return await on(at)
    .selectFrom("synonym_group")
    .select(["id", "typed", "found"])
    .where("id", ">", page.after)
    .orderBy("id")
    .limit(page.limit)
    .execute();
}

export async function insertGroups(tx: Tx, groups: readonly SynonymGroup[]): Promise<string[]> {
  const rows = await on(tx)
    .insertInto("synonym_group")
    .values(groups.map(({ typed, found }) => ({ typed: [...typed], found: [...found] })))
    .returning("id")
    .execute();
  return rows.map((row) => row.id);
}

/** @returns whether there was such a group */
export async function updateGroup(tx: Tx, id: string, { typed, found }: SynonymGroup): Promise<boolean> {
  const row = await on(tx)
    .updateTable("synonym_group")
    .set({ typed: [...typed], found: [...found], changed_at: new Date() })
    .where("id", "=", id)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** @returns whether there was such a group */
export async function deleteGroup(tx: Tx, id: string): Promise<boolean> {
  const row = await on(tx).deleteFrom("synonym_group").where("id", "=", id).returning("id").executeTakeFirst();
  return row !== undefined;
}

/** @returns whether the list that the program ships with is to be taken over now: once in the life of a database */
export async function markStarterTaken(tx: Tx): Promise<boolean> {
  const row = await on(tx)
    .insertInto("synonym_start")
    .values({ singleton: true })
    .onConflict((conflict) => conflict.doNothing())
    .returning("singleton")
    .executeTakeFirst();
  return row !== undefined;
}
