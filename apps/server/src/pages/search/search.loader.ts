import { type CatalogueAnswer, type SearchEngine, searchCatalogue } from "../../capabilities/discovery/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import { type PageQuery, pageSize } from "./search-query.ts";

export interface SearchSources {
  readonly db: Database;
  readonly engine: SearchEngine;
}

export async function loadSearch(sources: SearchSources, query: PageQuery): Promise<CatalogueAnswer> {
  return await searchCatalogue(sources, {
    text: query.words,
    filters: query.filters,
    facets: ["kind", "language", "year", "author", "subject", "class"],
    // A catalogue asked for everything shows what came last; that is what a shelf of new books does.
    sort: query.words === "" && query.sort === "relevance" ? "added" : query.sort,
    limit: pageSize,
    offset: (query.page - 1) * pageSize,
  });
}
