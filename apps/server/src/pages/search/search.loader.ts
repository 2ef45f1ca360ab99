import type { Problem } from "@wenyuan/problem";
import {
  type CatalogueAnswer,
  type FacetName,
  type SearchEngine,
  searchOrRefuse,
} from "../../capabilities/discovery/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { type PageQuery, pageSize } from "./search-query.ts";

export interface SearchSources {
  readonly db: Database;
  readonly engine: SearchEngine;
}

/** In the order of the page: can I have it there, before what it is. */
const facets = ["location", "kind", "language", "year", "class", "author", "subject", "place"] as const;
/** More than are shown, so that the page knows whether there are more. */
const facetLimit = 40;
/** Classes and places are shown as trees: all of them are needed to find what lies below a chosen one. */
const treeLimit = 500;

export async function loadSearch(
  sources: SearchSources,
  query: PageQuery & { readonly language: Language },
): Promise<CatalogueAnswer | Problem> {
  return await searchOrRefuse(sources, {
    text: query.words,
    filters: query.filters,
    facets,
    facetValues: { limit: facetLimit, of: { class: { limit: treeLimit }, location: { limit: treeLimit } } },
    ...availableOnly(query),
    parents: { place: "" },
    language: query.language,
    ...(query.apart ? {} : { collapse: "work" }),
    // A catalogue asked for everything shows what came last; that is what a shelf of new books does.
    sort: query.words === "" && query.sort === "relevance" ? "added" : query.sort,
    limit: pageSize,
    offset: (query.page - 1) * pageSize,
  });
}

/** At the branches that were chosen, or anywhere. */
function availableOnly({ available, filters }: PageQuery): { availableAt?: string[] } {
  if (!available) return {};
  const branches = (filters.location ?? []).map((path) => path.split("/")[0] ?? path);
  return { availableAt: branches.length > 0 ? [...new Set(branches)] : ["*"] };
}

/** Most values that one page lists; who looks for another narrows by its letters. */
export const valuesShown = 500;

export interface ValuesQuery extends PageQuery {
  readonly name: Exclude<FacetName, "year">;
  /** Only values with these letters. */
  readonly find: string;
  readonly order: "count" | "value";
}

/** All values of one facet within what the query finds. */
export async function loadFacetValues(sources: SearchSources, query: ValuesQuery): Promise<CatalogueAnswer | Problem> {
  return await searchOrRefuse(sources, {
    text: query.words,
    filters: query.filters,
    facets: [query.name],
    ...availableOnly(query),
    facetValues: { limit: valuesShown, order: query.order, ...(query.find === "" ? {} : { find: query.find }) },
    sort: "relevance",
    limit: 0,
    offset: 0,
  });
}
