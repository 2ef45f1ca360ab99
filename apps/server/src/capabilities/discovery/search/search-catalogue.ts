import type { Filter, SearchRequest, SearchResponse } from "@wenyuan/search";
import type { Database } from "../../../kernel/db/database.ts";
import { findSummaries, type RecordSummary } from "../../catalogue/index.ts";
import { type FacetName, facetNames } from "../engine/index-schema.ts";
import type { SearchEngine } from "../engine/search-engine.ts";

export const sortOrders = ["relevance", "newest", "oldest", "title", "added"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What a person asks for. */
export interface CatalogueQuery {
  readonly text: string;
  /** Chosen values by facet: within a facet any of them, across facets all. */
  readonly filters: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  readonly facets: readonly FacetName[];
  /** How many values of each facet, which, and in what order; 20 by count when not said. */
  readonly facetValues?: { readonly limit?: number; readonly find?: string; readonly order?: "count" | "value" };
  readonly sort: SortOrder;
  readonly limit: number;
  readonly offset: number;
  readonly explain?: boolean;
}

export interface CatalogueHit {
  readonly id: string;
  readonly summary: RecordSummary;
  readonly explain?: unknown;
}

export interface CatalogueAnswer {
  readonly total: number;
  readonly tookMs: number;
  readonly hits: readonly CatalogueHit[];
  readonly facets: readonly {
    readonly name: FacetName;
    readonly values: readonly { readonly value: string; readonly count: number }[];
  }[];
  readonly didYouMean?: string;
  readonly relaxed?: SearchResponse["relaxed"];
}

/** Finds ids in the index and reads what is shown from PostgreSQL, in one query. */
export async function searchCatalogue(
  { db, engine }: { db: Database; engine: SearchEngine },
  query: CatalogueQuery,
): Promise<CatalogueAnswer> {
  const found = await engine.search(searchRequest(query));
  const summaries = await findSummaries(
    db,
    found.hits.map((hit) => hit.id),
  );
  const hits = found.hits.flatMap((hit) => {
    const summary = summaries.get(hit.id);
    return summary
      ? [{ id: hit.id, summary, ...(query.explain ? { explain: { score: hit.score, parts: hit.explain } } : {}) }]
      : [];
  });
  return {
    total: found.total,
    tookMs: found.tookMs,
    hits,
    facets: found.facets.filter((facet): facet is typeof facet & { name: FacetName } =>
      (facetNames as string[]).includes(facet.name),
    ),
    ...(found.didYouMean === undefined ? {} : { didYouMean: found.didYouMean }),
    ...(found.relaxed === undefined ? {} : { relaxed: found.relaxed }),
  };
}

/** What is asked of the engine for what a person asks of the catalogue. */
export function searchRequest(query: Pick<CatalogueQuery, "text" | "limit"> & Partial<CatalogueQuery>): SearchRequest {
  return {
    query: query.text,
    filters: Object.entries(query.filters ?? {}).flatMap(([name, values]) =>
      values.length === 0 ? [] : [filterOf(name as FacetName, values)],
    ),
    facets: (query.facets ?? []).map((name) =>
      name === "year"
        ? { histogram: "year" }
        : { name, ...(name === "class" ? { parent: null } : {}), ...query.facetValues },
    ),
    sort: sortOf(query.sort ?? "relevance"),
    limit: query.limit,
    offset: query.offset ?? 0,
    explain: query.explain ?? false,
  };
}

/** Years are `1990` or a range `1990-1999`, open at either end. */
function filterOf(name: FacetName, values: readonly string[]): Filter {
  if (name !== "year") return { facet: name, values };
  const [, from, dash, to] = /^(\d{1,4})?(-)?(\d{1,4})?$/.exec(values[0] ?? "") ?? [];
  const first = from === undefined ? undefined : Number(from);
  const last = dash === undefined ? first : to === undefined ? undefined : Number(to);
  return { sort: "year", ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
}

function sortOf(sort: SortOrder): NonNullable<SearchRequest["sort"]> {
  if (sort === "newest") return [{ by: "year", order: "desc" }];
  if (sort === "oldest") return [{ by: "year", order: "asc" }];
  if (sort === "title") return [{ by: "title" }];
  if (sort === "added") return [{ by: "added", order: "desc" }];
  return [{ by: "relevance" }];
}
