import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { RecordSummary } from "../records/record-summary.ts";
import { on } from "../tables.ts";

// In order of the keys, so that two who create the same works wait for each other and not in a circle.
const ensure = statement<[readonly string[]], never>(
  "catalogue.ensure-works",
  `insert into catalogue.work (key) select key from unnest($1::text[]) as key order by key on conflict (key) do nothing`,
);

const place = statement<[readonly string[]], { key: string; id: string }>(
  "catalogue.place-works",
  "select key, coalesce(joined_into, id) as id from catalogue.work where key = any($1)",
);

/** The works of the given keys, created where they are new; an editor may have joined one to another. */
export async function placeWorks(tx: Tx, keys: readonly string[]): Promise<Map<string, string>> {
  const distinct = [...new Set(keys)];
  if (distinct.length === 0) return new Map();
  await ensure.rows(tx, distinct);
  const rows = await place.rows(tx, distinct);
  return new Map(rows.map((row) => [row.key, row.id]));
}

/** An edition of a work. Media of every kind are editions; `summary.kind` labels them. */
export interface Edition {
  readonly id: string;
  readonly summary: RecordSummary;
  /** An editor put it there. */
  readonly byHand: boolean;
}

/** Editions of a work that readers may see, in the order of ids. A work that was joined to another has none of its own. */
export async function editionsOf(
  at: Database | Tx,
  workId: string,
  { after, limit }: { readonly after: string; readonly limit: number } = { after: "0", limit: 200 },
): Promise<Edition[]> {
  return await on(at)
    .selectFrom("record")
    .select(["id", "summary", "work_by_hand as byHand"])
    .where("work_id", "=", workId)
    .where("deleted_at", "is", null)
    .where("suppressed", "=", false)
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** Each record's neighbours in its work; a record without a work, or alone in it, has none. */
const others = statement<[readonly string[], number], Omit<Edition, "byHand"> & { readonly of: string }>(
  "catalogue.other-editions",
  `select hit.id as of, other.id, other.summary
   from catalogue.record hit
   cross join lateral (
     select id, summary from catalogue.record
     where work_id = hit.work_id and id <> hit.id and deleted_at is null and not suppressed
     order by id limit $2
   ) other
   where hit.id = any($1::bigint[]) and hit.work_id is not null
   order by hit.id, other.id`,
);

/** Other editions of the works that these records belong to, at most so many of each, in one query. */
export async function otherEditionsOf(
  at: Database | Tx,
  recordIds: readonly string[],
  limit: number,
): Promise<ReadonlyMap<string, readonly Omit<Edition, "byHand">[]>> {
  if (recordIds.length === 0) return new Map();
  return Map.groupBy(await others.rows(at, recordIds, limit), (row) => row.of);
}

/** A new work that only an editor puts records into. */
export async function createWorkByHand(tx: Tx): Promise<string> {
  const { id } = await on(tx).insertInto("work").values({ key: null }).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** The work that a work is part of by an editor's word, or itself; locked. Undefined when there is none. */
export async function lockWork(tx: Tx, id: string): Promise<string | undefined> {
  const row = await on(tx)
    .selectFrom("work")
    .select(["id", "joined_into"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && (row.joined_into ?? row.id);
}

/** Joins works to one: what the rule puts there later comes to it too. @returns ids of the records that moved */
export async function joinInto(tx: Tx, into: string, works: readonly string[]): Promise<string[]> {
  await on(tx)
    .updateTable("work")
    .set({ joined_into: into })
    .where((is) => is.or([is("id", "in", [...works]), is("joined_into", "in", [...works])]))
    .execute();
  const moved = await on(tx)
    .updateTable("record")
    .set({ work_id: into })
    .where("work_id", "in", [...works])
    .returning("id")
    .execute();
  return moved.map((row) => row.id);
}

/** Parts what was joined to a work; its records stay until they are placed anew. */
export async function partJoined(tx: Tx, work: string): Promise<void> {
  await on(tx).updateTable("work").set({ joined_into: null }).where("joined_into", "=", work).execute();
}

/** Puts records into a work by an editor's word, which the rule respects from then on. */
export async function placeByHand(tx: Tx, work: string, recordIds: readonly string[]): Promise<void> {
  await on(tx)
    .updateTable("record")
    .set({ work_id: work, work_by_hand: true })
    .where("id", "in", [...recordIds])
    .execute();
}

/** Puts a record where the rule puts it. */
export async function placeByRule(tx: Tx, recordId: string, work: string | null): Promise<void> {
  await on(tx).updateTable("record").set({ work_id: work, work_by_hand: false }).where("id", "=", recordId).execute();
}

/** Ids of all records in a work, deleted ones too. */
export async function recordsOfWork(tx: Tx, work: string): Promise<string[]> {
  const rows = await on(tx).selectFrom("record").select("id").where("work_id", "=", work).orderBy("id").execute();
  return rows.map((row) => row.id);
}
