import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Database } from "../../../kernel/db/database.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { listClasses } from "./list-classes.ts";
import { loadClasses } from "./load-classes.ts";

const Scheme = Type.Union([
  Type.Literal("clc"),
  Type.Literal("ddc"),
  Type.Literal("lcc"),
  Type.Literal("udc"),
  Type.Literal("local"),
]);
const Notation = Type.String({ minLength: 1, maxLength: 60 });
const shown = {
  notation: Type.String(),
  name: Type.Object({ zh: Type.String(), en: Type.String() }),
  alternative: Type.Boolean(),
  hasBelow: Type.Boolean(),
};

/** The full 中图法 has 52,000 classes. */
const tableBytes = 16 << 20;

/** Classes: browsed by everyone, loaded by staff. */
export function classRoutes(db: Database): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/classes",
      access: "public",
      summary: "The classes below one, with how many items stand in each; the main classes first",
      query: Type.Object(
        { scheme: Type.Optional(Scheme), under: Type.Optional(Notation) },
        { additionalProperties: false },
      ),
      answer: Type.Object({
        scheme: Scheme,
        source: Type.Union([Type.Literal("own"), Type.Literal("outline")]),
        path: Type.Array(Type.Object(shown)),
        classes: Type.Array(Type.Object({ ...shown, count: Type.Integer() })),
      }),
      problems: [catalogueProblems.classNotFound],
      async handle({ query: { scheme = "clc", under } }) {
        const page = await listClasses(db, { scheme, ...(under === undefined ? {} : { under }) });
        if (!page) return catalogueProblems.classNotFound({ notation: under ?? "" });
        return { scheme, source: page.source, path: [...page.path], classes: [...page.classes] };
      },
    }),
    {
      ...route({
        method: "POST",
        path: "/api/v1/classes/loads",
        access: cataloguePermissions["class.load"],
        summary:
          "Load the library's own table of classes (CSV or tab-separated); nothing changes when a line is faulty",
        body: Type.Object({ scheme: Scheme, text: Type.String({ minLength: 1 }) }, { additionalProperties: false }),
        answer: Type.Object({ loaded: Type.Integer() }),
        problems: [catalogueProblems.classTableFaulty, catalogueProblems.classTableEmpty],
        async handle({ body, language }) {
          const loaded = await loadClasses(db, body, language);
          return isProblem(loaded) ? loaded : { loaded };
        },
      }),
      bodyLimit: tableBytes,
    },
  ];
}
