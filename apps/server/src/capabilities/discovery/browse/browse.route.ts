import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { browseFacets } from "../engine/index-schema.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import type { HeadingReferences } from "./heading-references.port.ts";
import { listHeadings } from "./list-headings.ts";

const headings = Type.Optional(Type.Array(Type.String()));

/** Lists of authors and subjects in alphabetical order; call numbers in the order of the shelf are the catalogue's. */
export function browseRoute(engine: SearchEngine, references: HeadingReferences): Endpoint {
  return route({
    method: "GET",
    path: "/api/v1/browse",
    access: "public",
    summary: "A stretch of the list of authors or subjects around what was typed, with references",
    query: Type.Object({
      facet: Type.Union(browseFacets.map((facet) => Type.Literal(facet))),
      at: Type.String({ default: "", maxLength: 200, description: "Where to open the list; its beginning when empty" }),
      before: Type.Integer({ minimum: 0, maximum: 100, default: 3, description: "Rows before that place" }),
      after: Type.Integer({ minimum: 1, maximum: 100, default: 17, description: "Rows from that place on" }),
    }),
    answer: Type.Object({
      total: Type.Integer({ description: "Values in the whole list" }),
      rows: Type.Array(
        Type.Object({
          value: Type.String(),
          count: Type.Integer({ description: "Works; none in the row that shows where a value would stand" }),
          anchor: Type.Optional(Type.Literal(true)),
          see: headings,
          seeAlso: headings,
        }),
      ),
    }),
    handle: async ({ query }) => (await listHeadings({ engine, references }, query)) as never,
  });
}
