import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";
import type { Language } from "../i18n/messages.ts";
import { languageTag } from "../i18n/messages.ts";

type Search = paths["/api/v1/search"]["get"];
export type SearchAnswer = Search["responses"][200]["content"]["application/json"];
export type Hit = SearchAnswer["hits"][number];
type AnySortOrder = NonNullable<NonNullable<Search["parameters"]["query"]>["sort"]>;

/** The orders that the desk offers, of those that the API knows. */
export const sortOrders = [
  "relevance",
  "newest",
  "oldest",
  "title",
  "added",
] as const satisfies readonly AnySortOrder[];
export type SortOrder = (typeof sortOrders)[number];

/** Facets that can be filtered by, as the API names them. */
export const facetNames = ["kind", "language", "class", "year"] as const;
export type FacetName = (typeof facetNames)[number];

export interface CatalogueSearch {
  readonly text: string;
  readonly language: Language;
  readonly limit: number;
  readonly offset?: number;
  readonly sort?: SortOrder;
  readonly filters?: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** Which facets to count; none when not given. */
  readonly facets?: readonly FacetName[];
}

/** Searches the catalogue. @throws ApiProblem, ConnectionLost */
export async function searchCatalogue(
  api: ApiClient,
  search: CatalogueSearch,
  signal: AbortSignal,
): Promise<SearchAnswer> {
  const { text, language, limit, offset = 0, sort = "relevance", filters = {}, facets = [] } = search;
  const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
  const query = {
    q: text,
    lang: languageTag[language],
    facets: facets.join(","),
    explain: false,
    limit,
    offset,
    sort,
    ...Object.fromEntries(chosen.map(([name, values]) => [`filter.${name}`, [...values]])),
  };
  return await answerOf(api.GET("/api/v1/search", { params: { query }, signal }));
}
