import { Type } from "typebox";
import type { Database } from "../../../kernel/db/database.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { type FacetName, facetNames } from "../engine/index-schema.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import { searchCatalogue, sortOrders } from "./search-catalogue.ts";

const values = Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 50 }));

const SearchQuery = Type.Object({
  q: Type.String({ default: "", maxLength: 1000, description: "What the reader typed; no text is an error" }),
  "filter.kind": values,
  "filter.language": values,
  "filter.author": values,
  "filter.subject": values,
  "filter.class": values,
  "filter.year": Type.Optional(Type.Array(Type.String({ pattern: "^(\\d{1,4})?-?(\\d{1,4})?$" }), { maxItems: 1 })),
  facets: Type.String({ default: "", description: `Comma-separated: ${facetNames.join(", ")}` }),
  sort: Type.Union(
    sortOrders.map((order) => Type.Literal(order)),
    { default: "relevance" },
  ),
  lang: Type.Optional(Type.String({ description: "BCP 47 language of texts in the answer" })),
  limit: Type.Integer({ minimum: 0, maximum: 100, default: 20 }),
  offset: Type.Integer({ minimum: 0, maximum: 10_000, default: 0 }),
  explain: Type.Boolean({ default: false, description: "Say of each hit how its score came about" }),
});

const Text = Type.Object({ text: Type.String(), romanized: Type.Optional(Type.String()) });

const Hit = Type.Object({
  id: Type.String(),
  title: Type.String(),
  titleRomanized: Type.Optional(Type.String()),
  subtitle: Type.Optional(Type.String()),
  authors: Type.Array(Text),
  kind: Type.String(),
  publisher: Type.Optional(Type.String()),
  date: Type.Optional(Type.String()),
  language: Type.Optional(Type.String()),
  clc: Type.Optional(Type.String()),
  isbns: Type.Array(Type.String()),
  explain: Type.Optional(Type.Unknown()),
});

const SearchAnswer = Type.Object({
  total: Type.Integer(),
  tookMs: Type.Number(),
  didYouMean: Type.Optional(Type.String()),
  relaxed: Type.Optional(
    Type.Object({ required: Type.Integer(), of: Type.Integer(), leftOut: Type.Array(Type.String()) }),
  ),
  hits: Type.Array(Hit),
  facets: Type.Array(
    Type.Object({
      name: Type.String(),
      values: Type.Array(Type.Object({ value: Type.String(), label: Type.String(), count: Type.Integer() })),
    }),
  ),
});

export interface SearchRouteOptions {
  readonly db: Database;
  readonly engine: SearchEngine;
}

export function searchRoute(options: SearchRouteOptions): Endpoint {
  return route({
    method: "GET",
    path: "/api/v1/search",
    access: "public",
    summary: "Search the catalogue",
    query: SearchQuery,
    answer: SearchAnswer,
    async handle({ query }) {
      const { q, facets, sort, limit, offset, explain, lang: _, ...rest } = query;
      const filters = Object.entries(rest).map(([name, chosen]) => [name.replace("filter.", ""), chosen]);
      const wanted = facets.split(",").filter((name): name is FacetName => (facetNames as string[]).includes(name));
      const answer = await searchCatalogue(options, {
        text: q,
        filters: Object.fromEntries(filters),
        facets: wanted,
        sort,
        limit,
        offset,
        explain,
      });
      return {
        ...answer,
        hits: answer.hits.map(hitView),
        facets: answer.facets.map(({ name, values: counted }) => ({
          name,
          values: counted.map((one) => ({ ...one, label: one.value })),
        })),
        relaxed: answer.relaxed && { ...answer.relaxed, leftOut: [...answer.relaxed.leftOut] },
      } as never;
    },
  });
}

function hitView({ id, summary, explain }: Awaited<ReturnType<typeof searchCatalogue>>["hits"][number]) {
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
    explain,
  };
}
