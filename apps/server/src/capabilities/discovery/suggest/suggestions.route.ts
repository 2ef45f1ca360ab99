import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { speak } from "../../../kernel/i18n/messages.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import { facetLabel } from "../search/describe-facet-value.ts";
import { facetMessages } from "../search/facet.messages.ts";
import { loadSuggestions } from "./load-suggestions.ts";

/** What a person may mean who has begun to type. */
export function suggestionsRoute(engine: SearchEngine): Endpoint {
  return route({
    method: "GET",
    path: "/api/v1/suggestions",
    access: "public",
    summary:
      "Suggestions for the beginning of a search: titles, authors, subjects, classes, with how many works there are",
    query: Type.Object({ q: Type.String({ maxLength: 200 }), lang: Type.Optional(Type.String()) }),
    answer: Type.Object({
      suggestions: Type.Array(
        Type.Object({
          text: Type.String(),
          href: Type.Optional(Type.String()),
          note: Type.Optional(Type.String()),
          count: Type.Integer(),
        }),
      ),
    }),
    async handle({ query, language, reply }) {
      reply.header("cache-control", "public, max-age=60");
      const t = speak(facetMessages, language);
      const notes = {
        title: t.suggestedTitle,
        author: t.suggestedAuthor,
        subject: t.suggestedSubject,
        class: t.suggestedClass,
      };
      const suggestions = await loadSuggestions(engine, query.q);
      return {
        suggestions: suggestions.map(({ facet, value, count }) => {
          // A title is looked for like any words: the works that share it are found with it.
          const parameters = new URLSearchParams({ [facet === "title" ? "q" : facet]: value });
          return {
            text: facetLabel(facet, value, language),
            href: `/${language}/search?${parameters}`,
            note: notes[facet],
            count,
          };
        }),
      };
    },
  });
}
