import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Language } from "../../../kernel/i18n/language.ts";
import { speak } from "../../../kernel/i18n/messages.ts";
import { facetLabel } from "../search/describe-facet-value.ts";
import { facetMessages } from "../search/facet.messages.ts";
import { type CatalogueSuggestion, loadSuggestions, type SuggestionSources } from "./load-suggestions.ts";

/** What a person may mean who has begun to type. */
export function suggestionsRoute(sources: SuggestionSources): Endpoint {
  return route({
    method: "GET",
    path: "/api/v1/suggestions",
    access: "public",
    summary:
      "Suggestions for the beginning of a search: titles with copies on the shelf, authors, subjects, classes, with how many works there are",
    query: Type.Object({ q: Type.String({ maxLength: 200 }), lang: Type.Optional(Type.String()) }),
    answer: Type.Object({
      suggestions: Type.Array(
        Type.Object({
          text: Type.String(),
          href: Type.Optional(Type.String()),
          note: Type.Optional(Type.String()),
          count: Type.Integer(),
          available: Type.Optional(Type.Integer({ description: "Of a title: copies on the shelf" })),
          items: Type.Optional(Type.Integer({ description: "Of a title: copies in all" })),
        }),
      ),
    }),
    async handle({ query, language, reply }) {
      reply.header("cache-control", "public, max-age=60");
      const suggestions = await loadSuggestions(sources, query.q);
      return { suggestions: suggestions.map((one) => suggestionView(one, language)) };
    },
  });
}

function suggestionView(one: CatalogueSuggestion, language: Language) {
  const { facet, value, count, copies, recordId } = one;
  // A title is looked for like any words: the works that share it are found with it.
  const parameters = new URLSearchParams({ [facet === "title" ? "q" : facet]: value });
  return {
    text: facetLabel(facet, value, language),
    href: recordId === undefined ? `/${language}/search?${parameters}` : `/${language}/records/${recordId}`,
    note: noteOf(one, language),
    count,
    ...copies,
  };
}

function noteOf({ facet, insteadOf, copies }: CatalogueSuggestion, language: Language): string {
  const t = speak(facetMessages, language);
  if (insteadOf !== undefined) return t.suggestedInstead(insteadOf);
  if (facet === "title" && copies !== undefined)
    return copies.available > 0 ? t.suggestedOnShelf(copies.available) : t.suggestedAllOut;
  const notes = { title: t.suggestedTitle, author: t.suggestedAuthor, subject: t.suggestedSubject };
  return facet === "class" ? t.suggestedClass : notes[facet];
}
