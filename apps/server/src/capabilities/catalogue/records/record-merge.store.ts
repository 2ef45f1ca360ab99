import type { Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";
import type { MovedBelongings } from "./merged-belongings.ts";

export interface RecordMerge {
  readonly id: string;
  readonly winnerId: string;
  readonly loserId: string;
  readonly winnerBefore: number;
  readonly winnerAfter: number;
  readonly moved: MovedBelongings;
}

/** Keeps what a merge did. @returns its id */
export async function insertMerge(
  tx: Tx,
  merge: Omit<RecordMerge, "id">,
  { by, now }: { readonly by: string; readonly now: Date },
): Promise<string> {
  const { id } = await on(tx)
    .insertInto("record_merge")
    .values({
      winner_id: merge.winnerId,
      loser_id: merge.loserId,
      winner_before: merge.winnerBefore,
      winner_after: merge.winnerAfter,
      moved: JSON.stringify(merge.moved),
      merged_at: now,
      merged_by: by,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The merge by which a record went, locked; undefined when it did not, or that was undone. */
export async function lockMergeOf(tx: Tx, loserId: string): Promise<RecordMerge | undefined> {
  return await on(tx)
    .selectFrom("record_merge")
    .select([
      "id",
      "winner_id as winnerId",
      "loser_id as loserId",
      "winner_before as winnerBefore",
      "winner_after as winnerAfter",
      "moved",
    ])
    .where("loser_id", "=", loserId)
    .where("undone_at", "is", null)
    .orderBy("id", "desc")
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
}

export async function markUndone(
  tx: Tx,
  id: string,
  { by, now }: { readonly by: string; readonly now: Date },
): Promise<void> {
  await on(tx).updateTable("record_merge").set({ undone_at: now, undone_by: by }).where("id", "=", id).execute();
}

const volumes = statement<[string, string], { id: string }>(
  "catalogue.move-volumes",
  `update catalogue.volume set record_id = $2
   where record_id = $1 and enumeration not in (select enumeration from catalogue.volume where record_id = $2)
   returning id`,
);

/** Moves the volumes that the other record does not have; those of one name stay, and `sameVolumes` pairs them. @returns ids of those moved */
export async function moveVolumes(tx: Tx, from: string, to: string): Promise<string[]> {
  return (await volumes.rows(tx, from, to)).map((row) => row.id);
}

const pairs = statement<[string, string], { from: string; to: string }>(
  "catalogue.same-volumes",
  `select one.id as from, other.id as to from catalogue.volume one
   join catalogue.volume other on other.record_id = $2 and other.enumeration = one.enumeration where one.record_id = $1`,
);

/** Volumes of a record with those of the same enumeration in another. */
export async function sameVolumes(tx: Tx, from: string, to: string): Promise<Map<string, string>> {
  return new Map((await pairs.rows(tx, from, to)).map((row) => [row.from, row.to]));
}

/** Moves a record's holdings. @returns their ids */
export async function moveHoldings(tx: Tx, from: string, to: string): Promise<string[]> {
  const rows = await on(tx)
    .updateTable("holdings")
    .set({ record_id: to })
    .where("record_id", "=", from)
    .returning("id")
    .execute();
  return rows.map((row) => row.id);
}

/** Book numbers that are taken for a record are taken for the other. */
export async function moveBookNumbers(tx: Tx, from: string, to: string): Promise<void> {
  await on(tx).updateTable("book_number").set({ record_id: to }).where("record_id", "=", from).execute();
}

const back = statement<[string, string, readonly string[], readonly string[]], { id: string }>(
  "catalogue.return-volumes",
  `update catalogue.volume set record_id = $2
   where record_id = $1 and id = any($3::bigint[])
     and not exists (select from catalogue.item where volume_id = volume.id and not id = any($4::bigint[]))
     and enumeration not in (select enumeration from catalogue.volume where record_id = $2)
   returning id`,
);

/** Gives volumes back, but those in which other items than `itemIds` stand by now. @returns ids of those given back */
export async function returnVolumes(
  tx: Tx,
  { from, to }: { readonly from: string; readonly to: string },
  { volumeIds, itemIds }: { readonly volumeIds: readonly string[]; readonly itemIds: readonly string[] },
): Promise<Set<string>> {
  return new Set((await back.rows(tx, from, to, volumeIds, itemIds)).map((row) => row.id));
}

/** Gives holdings back that are still there. */
export async function returnHoldings(
  tx: Tx,
  { from, to }: { readonly from: string; readonly to: string },
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await on(tx)
    .updateTable("holdings")
    .set({ record_id: to })
    .where("record_id", "=", from)
    .where("id", "in", [...ids])
    .execute();
}
