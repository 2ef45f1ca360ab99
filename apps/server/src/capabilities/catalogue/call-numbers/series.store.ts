import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { CallNumberRules, Series } from "./series.ts";

/** The library's series in their order. */
export async function listSeries(at: Database | Tx): Promise<Series[]> {
  return await seriesInOrder(at).execute();
}

/** Series and who follows which, to read call numbers by. */
export async function readCallNumberRules(at: Database | Tx): Promise<CallNumberRules> {
  return { series: await listSeries(at), seriesOfLocation: await seriesOfLocations(at) };
}

/**
 * The rules, held until the transaction ends: a series is not changed between the filing of an item and its commit, so that the walk that
 * files all anew (rebuild-shelf-order.ts) misses none.
 */
export async function holdCallNumberRules(tx: Tx): Promise<CallNumberRules> {
  return { series: await seriesInOrder(tx).forShare().execute(), seriesOfLocation: await seriesOfLocations(tx) };
}

/** The series, locked against other changes until the transaction ends. */
export async function lockSeries(tx: Tx, code: string): Promise<Series | undefined> {
  return await seriesInOrder(tx).where("code", "=", code).forUpdate().executeTakeFirst();
}

interface SeriesWriting {
  readonly changedBy: string;
  readonly now: Date;
}

export async function insertSeries(tx: Tx, series: Series, { changedBy, now }: SeriesWriting): Promise<void> {
  const row = { ...seriesRow(series), changed_by: changedBy, updated_at: now };
  await on(tx)
    .insertInto("call_number_series")
    .values({ code: series.code, ...row })
    .execute();
}

export async function replaceSeries(tx: Tx, series: Series, { changedBy, now }: SeriesWriting): Promise<void> {
  await on(tx)
    .updateTable("call_number_series")
    .set({ ...seriesRow(series), changed_by: changedBy, updated_at: now })
    .where("code", "=", series.code)
    .execute();
}

function seriesRow({ name, grammar, allocation, position, version }: Series) {
  return {
    name: JSON.stringify(name),
    grammar: JSON.stringify(grammar),
    allocation: JSON.stringify(allocation),
    position,
    version,
  };
}

/** @returns whether it was there. @throws when a branch or location follows it (PostgreSQL 23503) */
export async function deleteSeries(tx: Tx, code: string): Promise<boolean> {
  const row = await on(tx)
    .deleteFrom("call_number_series")
    .where("code", "=", code)
    .returning("code")
    .executeTakeFirst();
  return row !== undefined;
}

/** Has the walk that files all items anew begin, or begin again. */
export async function startRefiling(tx: Tx): Promise<void> {
  await on(tx)
    .insertInto("refiling")
    .values({ after_id: "0" })
    .onConflict((conflict) => conflict.column("only_one").doUpdateSet({ after_id: "0", refiled: "0" }))
    .execute();
}

export async function isRefilingDue(at: Database | Tx): Promise<boolean> {
  return (await on(at).selectFrom("refiling").select("after_id").executeTakeFirst()) !== undefined;
}

/** How far the walk is: after which item; undefined when none is under way, or another worker has it in hand. */
export async function lockRefiling(tx: Tx): Promise<string | undefined> {
  const row = await on(tx).selectFrom("refiling").select("after_id").forUpdate().skipLocked().executeTakeFirst();
  return row?.after_id;
}

export async function moveRefiling(tx: Tx, afterId: string): Promise<void> {
  await on(tx).updateTable("refiling").set({ after_id: afterId }).execute();
}

export async function endRefiling(tx: Tx): Promise<void> {
  await on(tx).deleteFrom("refiling").execute();
}

function seriesInOrder(at: Database | Tx) {
  return on(at)
    .selectFrom("call_number_series")
    .select(["code", "name", "grammar", "allocation", "position", "version"])
    .orderBy("position")
    .orderBy("code");
}

async function seriesOfLocations(at: Database | Tx): Promise<Map<string, string>> {
  const rows = await on(at)
    .selectFrom("location")
    .innerJoin("branch", "branch.code", "location.branch")
    .select((row) => [
      "location.code",
      row.fn.coalesce("location.call_number_series", "branch.call_number_series").as("series"),
    ])
    .execute();
  return new Map(rows.flatMap(({ code, series }) => (series === null ? [] : [[code, series] as const])));
}
