import type { Database } from "../../../kernel/db/database.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Language } from "../../../kernel/i18n/language.ts";
import { type FacetName, facetNames } from "../engine/index-schema.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import { facetLabel } from "./describe-facet-value.ts";
import { readSearchQuery } from "./read-search-query.ts";
import { SearchAnswer, SearchQuery } from "./search.schema.ts";
import { searchCatalogue } from "./search-catalogue.ts";

export interface SearchRouteOptions {
  readonly db: Database;
  readonly engine: SearchEngine;
}

export function searchRoute(options: SearchRouteOptions): Endpoint {
  return route({
    method: "GET",
    path: "/api/v1/search",
    access: "public",
    summary: `Search the catalogue; facets: ${facetNames.join(", ")}`,
    query: SearchQuery,
    answer: SearchAnswer,
    async handle({ query, language }) {
      const answer = await searchCatalogue(options, { ...readSearchQuery(query), language });
      return {
        ...answer,
        hits: answer.hits.map(hitView),
        facets: answer.facets.map((facet) => facetView(facet, language)),
        relaxed: answer.relaxed && { ...answer.relaxed, leftOut: [...answer.relaxed.leftOut] },
      } as never;
    },
  });
}

type Answer = Awaited<ReturnType<typeof searchCatalogue>>;

function facetView({ name, values }: Answer["facets"][number], language: Language) {
  const label = (value: string) => facetLabel(name satisfies FacetName, value, language);
  return { name, values: values.map((one) => ({ ...one, label: label(one.value) })) };
}

function hitView({ id, summary, missing, editions, explain }: Answer["hits"][number]) {
  const { title, authors, isbns, subtitle, kind, publisher, date, language, clc } = summary;
  return {
    id,
    title: title.text,
    titleRomanized: title.romanized,
    subtitle,
    authors,
    kind,
    publisher,
    date,
    language,
    clc,
    isbns,
    missing,
    editions,
    explain,
  };
}
