import { Type } from "typebox";
import type { Database } from "../../../kernel/db/database.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { discoveryPermissions } from "../permissions.ts";
import { sumQueryCounts } from "./query-count.store.ts";
import { writeQueryCounts } from "./write-query-counts.ts";

/** What one person alone searched for is nobody's business. */
const fewestSearches = 2;
/** Counts are kept for so long. */
export const daysKept = 92;

/** What readers search for and do not find: for synonyms, for tuning, for buying. Nobody who searched is in it. */
export function queryLogRoute(db: Database): Endpoint {
  return route({
    method: "GET",
    path: "/api/v1/search-log",
    access: discoveryPermissions["query-log.read"],
    summary: "What was searched for most, or found nothing, without who searched",
    query: Type.Object(
      {
        days: Type.Integer({ minimum: 1, maximum: daysKept, default: 30, description: "Days back from today" }),
        failing: Type.Boolean({ default: false, description: "Only words that found nothing, or not all together" }),
        most: Type.Integer({ minimum: 1, maximum: 500, default: 100, description: "Rows at most" }),
      },
      { additionalProperties: false },
    ),
    answer: Type.Object({
      queries: Type.Array(
        Type.Object({
          words: Type.String(),
          searches: Type.Integer(),
          withoutResult: Type.Integer(),
          withWordsLeftOut: Type.Integer(),
        }),
      ),
    }),
    async handle({ query: { days, failing, most } }) {
      await writeQueryCounts(db);
      return { queries: await sumQueryCounts(db, { days, failing, atLeast: fewestSearches, limit: most }) };
    },
  });
}
