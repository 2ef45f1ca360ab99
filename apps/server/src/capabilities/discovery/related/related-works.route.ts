import { Type } from "typebox";
import type { Database } from "../../../kernel/db/database.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { catalogueProblems } from "../../catalogue/index.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import { HitSummary, hitSummary } from "../search/hit-summary.schema.ts";
import { loadRelatedWorks } from "./load-related-works.ts";

/** What else a reader of this may want: works whose records say alike things. */
export function relatedWorksRoute(sources: { readonly db: Database; readonly engine: SearchEngine }): Endpoint {
  return route({
    method: "GET",
    path: "/api/v1/records/:id/related",
    access: "public",
    summary: "Works like this one, by subjects, names, series and title; one edition of each",
    params: Type.Object({ id: Type.String({ pattern: "^[0-9]{1,18}$" }) }),
    query: Type.Object(
      { limit: Type.Integer({ minimum: 1, maximum: 20, default: 6 }) },
      { additionalProperties: false },
    ),
    answer: Type.Object({
      works: Type.Array(
        Type.Object({ ...HitSummary, editions: Type.Integer({ description: "Editions that are alike" }) }),
      ),
    }),
    problems: [catalogueProblems.recordNotFound],
    async handle({ params, query }) {
      const works = await loadRelatedWorks(sources, params.id, query.limit);
      if (works === undefined) return catalogueProblems.recordNotFound({ id: params.id });
      return { works: works.map(({ id, summary, editions }) => ({ ...hitSummary(id, summary), editions })) } as never;
    },
  });
}
