import type { BrowseResponse } from "@wenyuan/search";
import type { BrowseFacet } from "../engine/index-schema.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import type { HeadingReference, HeadingReferences } from "./heading-references.port.ts";

export interface HeadingsQuery {
  readonly facet: BrowseFacet;
  /** What the list is opened at. */
  readonly at: string;
  readonly before: number;
  readonly after: number;
}

export type HeadingRow = BrowseResponse["rows"][number] & HeadingReference;

/** A stretch of a list of headings, each with where it sends the reader. */
export async function listHeadings(
  { engine, references }: { readonly engine: SearchEngine; readonly references: HeadingReferences },
  { facet, at, before, after }: HeadingsQuery,
): Promise<{ total: number; rows: HeadingRow[] }> {
  const { rows, total } = await engine.browse({ facet, at, before, after });
  const known = await references.of(
    facet,
    rows.map((row) => row.value),
  );
  return { total, rows: rows.map((row) => ({ ...row, ...known.get(row.value) })) };
}
