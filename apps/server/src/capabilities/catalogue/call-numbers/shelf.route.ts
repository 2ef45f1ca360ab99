import { Type } from "typebox";
import type { Database } from "../../../kernel/db/database.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { catalogueProblems } from "../problems.ts";
import { readShelfAlong, readShelfAround, type ShelfView } from "./read-shelf.ts";
import { readShelfCursor, shelfCursor } from "./shelf-cursor.ts";

const Cursor = Type.String({ minLength: 1, maxLength: 3000, pattern: "^[A-Za-z0-9_-]+$" });

const ShelfQuery = Type.Object(
  {
    around: Type.Optional(
      Type.String({ minLength: 1, maxLength: 200, description: "A call number, on the shelf or not" }),
    ),
    before: Type.Optional(Cursor),
    after: Type.Optional(Cursor),
    location: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 10, description: "Items, on each side of `around`" }),
  },
  { additionalProperties: false },
);

const ShelfAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      itemId: Type.String(),
      recordId: Type.String(),
      callNumber: Type.String(),
      location: Type.String(),
      enumeration: Type.Optional(Type.String()),
      title: Type.String(),
      authors: Type.Array(Type.String()),
      date: Type.Optional(Type.String()),
    }),
  ),
  anchor: Type.Optional(
    Type.Object({
      index: Type.Integer({ description: "The first item at or behind the call number" }),
      present: Type.Boolean({ description: "Whether an item has it" }),
    }),
  ),
  before: Type.Optional(Type.String()),
  after: Type.Optional(Type.String()),
});

/** The shelf, to walk along. */
export function shelfRoutes(db: Database): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/shelf",
      access: "public",
      summary: "The shelf around a call number, or further along from where an answer ended",
      query: ShelfQuery,
      answer: ShelfAnswer,
      problems: [catalogueProblems.shelfPlaceMissing],
      async handle({ query }) {
        const { around, before, after, limit } = query;
        const where = { limit, ...(query.location === undefined ? {} : { location: query.location }) };
        if (around !== undefined) return shelfAnswer(await readShelfAround(db, { callNumber: around, ...where }));
        const from = readShelfCursor(after ?? before ?? "");
        if (!from) return catalogueProblems.shelfPlaceMissing();
        const direction = after === undefined ? "before" : "after";
        return shelfAnswer(await readShelfAlong(db, { from, direction, ...where }));
      },
    }),
  ];
}

function shelfAnswer({ items, anchor, before, after }: ShelfView) {
  return {
    items: items.map(({ id, recordId, callNumber, location, enumeration, summary }) => ({
      itemId: id,
      recordId,
      callNumber,
      location,
      ...(enumeration === undefined ? {} : { enumeration }),
      title: summary.title.text,
      authors: summary.authors.map(({ text }) => text),
      ...(summary.date === undefined ? {} : { date: summary.date }),
    })),
    ...(anchor ? { anchor } : {}),
    ...(before ? { before: shelfCursor(before) } : {}),
    ...(after ? { after: shelfCursor(after) } : {}),
  };
}
