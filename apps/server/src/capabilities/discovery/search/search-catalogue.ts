import type { FacetRequest, FacetResult, Filter, SearchRequest, SearchResponse } from "@wenyuan/search";
import type { Database } from "../../../kernel/db/database.ts";
import { findSummaries, type RecordSummary } from "../../catalogue/index.ts";
import { arrivalDay } from "../documents/arrival-day.ts";
import { type FacetName, facetNames, type PathFacet, pathFacets } from "../engine/index-schema.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import { queryCounterOf } from "../query-log/write-query-counts.ts";
import type { AddressQuery } from "./address-query.ts";

/** Orders that a page of results offers. */
export const sortOrders = ["relevance", "newest", "oldest", "title", "call-number", "popularity", "added"] as const;
/** Orders that can be asked for: a title's is that of the language, unless it is said. */
export const allSortOrders = [...sortOrders, "title-pinyin", "title-strokes", "title-latin", "copies"] as const;
export type SortOrder = (typeof allSortOrders)[number];

/** How many values of each facet, which, and in what order; 20 by count when not said. */
export interface FacetValues {
  readonly limit?: number;
  readonly find?: string;
  readonly order?: "count" | "value";
}

/** What a person asks for. */
export interface CatalogueQuery extends AddressQuery {
  readonly facets: readonly FacetName[];
  /** Of all facets, or, where a facet has its own, of that one. */
  readonly facetValues?: FacetValues & { readonly of?: Readonly<Partial<Record<FacetName, FacetValues>>> };
  /** Only what is directly beneath the given value, or on the top level when it is empty; all levels when left out. */
  readonly parents?: Readonly<Partial<Record<PathFacet, string>>>;
  /** How many years one value of the facet of years takes; 1 when not said. */
  readonly yearInterval?: number;
  /** Only what came into the collection from one day to another, both included (YYYY-MM-DD); open at either end. */
  readonly arrived?: { readonly from?: string; readonly to?: string };
  /** Only titles with a copy on the shelf at one of these branches; `*` is any branch. */
  readonly availableAt?: readonly string[];
  readonly sort: SortOrder;
  /** Whose order titles are sorted by; Chinese when not said. */
  readonly language?: "zh" | "en";
  /** Editions of one work as one hit, the best of them. */
  readonly collapse?: "work";
  readonly limit: number;
  readonly offset: number;
  readonly explain?: boolean;
}

export interface CatalogueHit {
  readonly id: string;
  readonly summary: RecordSummary;
  /** Words of the query that it lacks, where some had to be left out. */
  readonly missing?: readonly string[];
  /** Editions that match, when they are shown as one. */
  readonly editions?: number;
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
  if (isFirstLook(query))
    queryCounterOf(db).note({ words: query.text, total: found.total, relaxed: found.relaxed !== undefined });
  const summaries = await findSummaries(
    db,
    found.hits.map((hit) => hit.id),
  );
  const hits = found.hits.flatMap((hit): CatalogueHit[] => {
    const summary = summaries.get(hit.id);
    return summary ? [{ id: hit.id, summary, ...particularsOf(hit, query) }] : [];
  });
  const didYouMean = found.heard ? hits[0]?.summary.title.text : found.didYouMean;
  return {
    total: found.total,
    tookMs: found.tookMs,
    hits,
    facets: found.facets.filter(isNamed),
    ...(didYouMean === undefined ? {} : { didYouMean }),
    ...(found.relaxed === undefined ? {} : { relaxed: found.relaxed }),
  };
}

/** A search as it was typed: not a further page of it, nor narrowed, nor only its facets. */
function isFirstLook({ filters, offset, limit }: CatalogueQuery): boolean {
  return offset === 0 && limit > 0 && Object.values(filters).every((values) => values.length === 0);
}

function particularsOf({ score, explain, missing, members }: SearchResponse["hits"][number], query: CatalogueQuery) {
  return {
    ...(missing && missing.length > 0 ? { missing } : {}),
    ...(members === undefined ? {} : { editions: members }),
    ...(query.explain ? { explain: { score, parts: explain } } : {}),
  };
}

function isNamed(facet: FacetResult): facet is FacetResult & { name: FacetName } {
  return facetNames.some((name) => name === facet.name);
}

/** What is asked of the engine for what a person asks of the catalogue. */
export function searchRequest(query: Pick<CatalogueQuery, "text" | "limit"> & Partial<CatalogueQuery>): SearchRequest {
  return {
    query: query.text,
    filters: [
      ...Object.entries(query.filters ?? {}).flatMap(([name, values]) =>
        values.length === 0 ? [] : [filterOf(name as FacetName, values)],
      ),
      ...arrivedFilter(query.arrived),
      ...(query.availableAt ? [{ facet: "available", values: query.availableAt }] : []),
    ],
    facets: (query.facets ?? []).map((name) => facetRequest(name, query)),
    sort: sortOf(query.sort ?? "relevance", query.language ?? "zh"),
    ...(query.collapse && { collapse: query.collapse }),
    limit: query.limit,
    offset: query.offset ?? 0,
    explain: query.explain ?? false,
  };
}

function facetRequest(name: FacetName, { facetValues, parents, yearInterval }: Partial<CatalogueQuery>): FacetRequest {
  if (name === "year") return { histogram: "year", interval: yearInterval ?? 1 };
  const { of, ...values } = facetValues ?? {};
  return { name, ...values, ...of?.[name], ...levelOf(name, parents) };
}

/** All levels, unless one is asked for. */
function levelOf(name: FacetName, parents: CatalogueQuery["parents"]): { parent?: string | null } {
  const path = pathFacets.find((one) => one === name);
  if (path === undefined) return {};
  const parent = parents?.[path];
  if (parent === undefined) return { parent: null };
  return parent === "" ? {} : { parent };
}

/** Years are `1990` or a range `1990-1999`, open at either end. */
function filterOf(name: FacetName, values: readonly string[]): Filter {
  if (name !== "year") return { facet: name, values };
  const [, from, dash, to] = /^(\d{1,4})?(-)?(\d{1,4})?$/.exec(values[0] ?? "") ?? [];
  const first = from === undefined ? undefined : Number(from);
  const last = dash === undefined ? first : to === undefined ? undefined : Number(to);
  return { sort: "year", ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
}

function arrivedFilter(arrived: CatalogueQuery["arrived"]): Filter[] {
  if (arrived === undefined) return [];
  const { from, to } = arrived;
  return [
    {
      sort: "arrived",
      ...(from === undefined ? {} : { from: arrivalDay(from) }),
      ...(to === undefined ? {} : { to: arrivalDay(to) }),
    },
  ];
}

type SortKeys = NonNullable<SearchRequest["sort"]>;

const byPinyin: SortKeys = [{ by: "title" }];
const byLatin: SortKeys = [{ by: "titleLatin" }];

const sortKeys: Readonly<Record<Exclude<SortOrder, "title">, SortKeys>> = {
  relevance: [{ by: "relevance" }],
  newest: [{ by: "year", order: "desc" }],
  oldest: [{ by: "year" }],
  // Of what came on one day, what was catalogued last.
  added: [
    { by: "arrived", order: "desc" },
    { by: "added", order: "desc" },
  ],
  "title-pinyin": byPinyin,
  // Titles without Han characters have no strokes and follow in their own order.
  "title-strokes": [{ by: "titleStrokes" }, { by: "title" }],
  "title-latin": byLatin,
  "call-number": [{ by: "callNumber" }],
  popularity: [
    { by: "loans", order: "desc" },
    { by: "copies", order: "desc" },
  ],
  copies: [{ by: "copies", order: "desc" }],
};

function sortOf(sort: SortOrder, language: "zh" | "en"): SortKeys {
  if (sort === "title") return language === "zh" ? byPinyin : byLatin;
  return sortKeys[sort];
}
