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
 * files all anew (refile-items.ts) misses none.
 */
export async function holdCallNumberRules(tx: Tx): Promise<CallNumberRules> {
  return { series: await seriesInOrder(tx).forShare().execute(), seriesOfLocation: await seriesOfLocations(tx) };
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
