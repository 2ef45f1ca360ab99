import { type FacetName, facetNames } from "../engine/index-schema.ts";
import type { SearchQueryValues } from "./search.schema.ts";
import type { CatalogueQuery } from "./search-catalogue.ts";

/** What the parameters of a search ask for; names of facets that there are not are passed over. */
export function readSearchQuery(query: SearchQueryValues): CatalogueQuery {
  const { q, facets, facetLimit, facetOrder, yearInterval, sort, collapse, limit, offset, explain } = query;
  const wanted = new Set(facets.split(",").map((name) => name.trim()));
  const { "filter.available": availableAt, ...others } = query;
  return {
    text: q,
    filters: parametersOf<readonly string[]>(others, "filter."),
    ...(availableAt && { availableAt }),
    facets: facetNames.filter((name) => wanted.has(name)),
    facetValues: { limit: facetLimit, order: facetOrder, of: findsOf(query) },
    parents: parametersOf<string>(query, "parent."),
    yearInterval,
    sort,
    ...(collapse && { collapse }),
    limit,
    offset,
    explain,
  };
}

function findsOf(query: SearchQueryValues): Partial<Record<FacetName, { find: string }>> {
  const finds = Object.entries(parametersOf<string>(query, "find."));
  return Object.fromEntries(finds.map(([name, find]) => [name, { find }]));
}

/** `filter.class` and its like, by the name behind the point. */
function parametersOf<T>(query: Partial<SearchQueryValues>, kind: string): Partial<Record<FacetName, T>> {
  const given = Object.entries(query).filter(([name, value]) => name.startsWith(kind) && value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name.slice(kind.length), value as T])) as Partial<
    Record<FacetName, T>
  >;
}
