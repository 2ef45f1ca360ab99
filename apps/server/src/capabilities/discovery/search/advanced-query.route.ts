import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { advancedFields, advancedMatches, advancedQuery } from "./advanced-query.ts";

const Year = Type.Optional(Type.Integer({ minimum: 1, maximum: 9999 }));
const Row = Type.Object(
  {
    field: Type.Enum([...advancedFields]),
    match: Type.Enum([...advancedMatches]),
    words: Type.String({ maxLength: 200 }),
    join: Type.Optional(Type.Enum(["and", "or"], { description: "How the row goes with those above it" })),
  },
  { additionalProperties: false },
);

/** The rows of an advanced form as one query, to search with and to show in the one box. It looks nothing up. */
export const advancedQueryRoute: Endpoint = route({
  method: "POST",
  path: "/api/v1/advanced-query",
  access: "public",
  summary: "The rows of an advanced form as the query that one would type; empty when nothing was filled in",
  body: Type.Object(
    {
      rows: Type.Array(Row, { maxItems: 10 }),
      years: Type.Optional(Type.Object({ from: Year, to: Year }, { additionalProperties: false })),
    },
    { additionalProperties: false },
  ),
  answer: Type.Object({ query: Type.String() }),
  handle: ({ body }) => Promise.resolve({ query: advancedQuery(body) }),
});
