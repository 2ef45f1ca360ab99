import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf } from "@wenyuan/api-client";
import { facetNames, searchCatalogue } from "../../../lib/catalogue/search-catalogue.ts";
import type { Language } from "../../../lib/i18n/messages.ts";
import type { CatalogueParams } from "../search-params.ts";

const pageSize = 30;
/** The API answers no offset beyond this. */
const deepest = 10_000;

export function searchQuery(api: ApiClient, params: CatalogueParams, language: Language) {
  const { q = "", sort = "relevance", open: _, ...filters } = params;
  return infiniteQueryOptions({
    queryKey: ["search", language, q, sort, filters],
    queryFn: ({ pageParam, signal }) =>
      searchCatalogue(
        api,
        { text: q, language, sort, filters, limit: pageSize, offset: pageParam, facets: facetNames },
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: (page, _pages, offset) => {
      const next = offset + page.hits.length;
      return page.hits.length > 0 && next < Math.min(page.total, deepest) ? next : undefined;
    },
    enabled: q !== "",
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}

export function marcQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ["marc", id],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/records/{id}/marc", { params: { path: { id } }, signal })),
    staleTime: 30_000,
  });
}
