import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { SearchEngine } from "../engine/search-engine.ts";

/** A suggestion must come while the next key is being pressed; a late one is no help. */
const timeoutMs = 200;
const perFacet = 4;

const notes: Readonly<Record<string, { zh: string; en: string }>> = {
  author: { zh: "作者", en: "Author" },
  subject: { zh: "主题", en: "Subject" },
};

/** What a person may mean who has begun to type. */
export function suggestionsRoute(engine: SearchEngine): Endpoint {
  return route({
    method: "GET",
    path: "/api/v1/suggestions",
    access: "public",
    summary: "Suggestions for the beginning of a search",
    query: Type.Object({ q: Type.String({ maxLength: 200 }), lang: Type.Optional(Type.String()) }),
    answer: Type.Object({
      suggestions: Type.Array(
        Type.Object({ text: Type.String(), href: Type.Optional(Type.String()), note: Type.Optional(Type.String()) }),
      ),
    }),
    async handle({ query, language, reply }) {
      reply.header("cache-control", "public, max-age=60");
      const { suggestions } = await engine.suggest({ prefix: query.q, limit: perFacet }, { timeoutMs });
      return {
        suggestions: suggestions.map(({ facet, value }) => {
          const note = notes[facet]?.[language];
          const way = note ? { note, href: `/${language}/search?${new URLSearchParams({ [facet]: value })}` } : {};
          return { text: value, ...way };
        }),
      };
    },
  });
}
