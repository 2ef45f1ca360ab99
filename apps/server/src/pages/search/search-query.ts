import { type FacetName, facetNames, type SortOrder, sortOrders } from "../../capabilities/discovery/index.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { queryValue, queryValues } from "../page.ts";

export const pageSize = 20;
/** The search contract's limit of 10,000 hits deep. */
const lastPage = 10_000 / pageSize;

/** `grid` shows covers, `dense` more on a screen without them. */
export const resultViews = ["list", "grid", "dense"] as const;
export type ResultView = (typeof resultViews)[number];

/** What the address of a search page says. */
export interface PageQuery {
  readonly words: string;
  readonly filters: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** Only what is on the shelf now. */
  readonly available: boolean;
  readonly sort: SortOrder;
  readonly view: ResultView;
  /** Each edition of a work on its own, instead of the work once. */
  readonly apart: boolean;
  /** From 1. */
  readonly page: number;
}

export function readPageQuery(call: Call): PageQuery {
  const sort = queryValue(call, "sort");
  const page = Number(queryValue(call, "page"));
  const chosen = facetNames.map(
    (name) => [name, name === "year" ? readYears(call) : queryValues(call, name).slice(0, 50)] as const,
  );
  return {
    words: queryValue(call, "q").slice(0, 1000),
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    sort: sortOrders.find((known) => known === sort) ?? "relevance",
    view: resultViews.find((known) => known === queryValue(call, "view")) ?? "list",
    available: queryValue(call, "available") === "now",
    apart: queryValue(call, "editions") === "all",
    page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1,
  };
}

/** A range from the two fields of the form, or from one parameter that a link wrote. */
function readYears(call: Call): string[] {
  const [from, to] = [queryValue(call, "from"), queryValue(call, "to")].map((year) =>
    /^\d{1,4}$/.test(year) ? year : "",
  );
  if (from || to) return [`${from}-${to}`];
  return queryValues(call, "year")
    .filter((range) => /^\d{0,4}-?\d{0,4}$/.test(range) && range !== "")
    .slice(0, 1);
}

/** The query as name and value pairs, for links and hidden fields; what is usual is left out. */
export function pairsOf(query: PageQuery, without: readonly string[] = []): [string, string][] {
  const pairs: [string, string][] = [];
  if (query.words !== "") pairs.push(["q", query.words]);
  for (const [name, values] of Object.entries(query.filters)) for (const value of values) pairs.push([name, value]);
  if (query.available) pairs.push(["available", "now"]);
  if (query.sort !== "relevance") pairs.push(["sort", query.sort]);
  if (query.view !== "list") pairs.push(["view", query.view]);
  if (query.apart) pairs.push(["editions", "all"]);
  if (query.page > 1) pairs.push(["page", String(query.page)]);
  return pairs.filter(([name]) => !without.includes(name));
}

/** The last page of so many results, at least the first: what was found yesterday may be less today. */
export function lastPageOf(total: number): number {
  return Math.min(Math.max(Math.ceil(total / pageSize), 1), lastPage);
}

export function hrefOf(language: string, query: PageQuery): string {
  const parameters = new URLSearchParams(pairsOf(query)).toString();
  return `/${language}/search${parameters ? `?${parameters}` : ""}`;
}

/** The page of all values of a facet, within what the query finds. */
export function valuesHrefOf(language: string, query: PageQuery, name: FacetName): string {
  const parameters = new URLSearchParams(pairsOf(query, ["page"])).toString();
  return `/${language}/search/values/${name}${parameters ? `?${parameters}` : ""}`;
}

/** How many filters narrow the results. */
export function filtersUsed({ filters, available }: PageQuery): number {
  return Object.values(filters).flat().length + (available ? 1 : 0);
}

/** The query without any filter, from its first page. */
export function unfiltered(query: PageQuery): PageQuery {
  return { ...query, filters: {}, available: false, page: 1 };
}

/** The query with one facet value added or taken away; paging starts anew. */
export function toggled(query: PageQuery, name: FacetName, value: string): PageQuery {
  const values = query.filters[name] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  const { [name]: _, ...others } = query.filters;
  return { ...query, page: 1, filters: next.length > 0 ? { ...others, [name]: next } : others };
}
