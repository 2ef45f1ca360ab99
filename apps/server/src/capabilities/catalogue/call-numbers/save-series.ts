import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { catalogueProblems } from "../problems.ts";
import { insertSeries, lockSeries, replaceSeries, startRefiling } from "./series.store.ts";
import type { Series } from "./series.ts";

export interface SeriesEdit extends Omit<Series, "version"> {
  /** The version that was edited; none for a new series. */
  readonly version?: number;
}

/** Saves a series. When its grammar has changed, all items are filed anew in the background (rebuild-shelf-order.ts). */
export async function saveSeries(
  tx: Tx,
  edit: SeriesEdit,
  { changedBy, now }: { readonly changedBy: string; readonly now: Date },
): Promise<Series | Problem> {
  const before = await lockSeries(tx, edit.code);
  if (edit.version !== before?.version)
    return before
      ? catalogueProblems.seriesChanged({ version: before.version })
      : catalogueProblems.seriesNotFound({ code: edit.code });
  const series = { ...edit, version: (before?.version ?? 0) + 1 };
  if (before) await replaceSeries(tx, series, { changedBy, now });
  else await insertSeries(tx, series, { changedBy, now });
  const filesAnew =
    JSON.stringify(before?.grammar) !== JSON.stringify(edit.grammar) || before?.position !== edit.position;
  if (filesAnew) await startRefiling(tx);
  return series;
}
