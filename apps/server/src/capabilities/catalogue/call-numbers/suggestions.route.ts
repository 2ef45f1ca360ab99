import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { changedBy } from "../changed-by.ts";
import { cataloguePermissions } from "../permissions.ts";
import { placeCodePattern } from "../places/place.ts";
import { catalogueProblems } from "../problems.ts";
import { loadAuthorTable } from "./load-author-table.ts";
import { readLabels } from "./read-labels.ts";
import { suggestCallNumbers } from "./suggest-call-numbers.ts";

const Id = Type.String({ pattern: "^[0-9]{1,18}$" });
const Reason = Type.Union([
  Type.Literal("same-record"),
  Type.Literal("same-work"),
  Type.Literal("reserved"),
  Type.Literal("next-number"),
  Type.Literal("author-number"),
]);

/** Call numbers that suit a record, tables of author numbers, and spine labels. */
export function suggestionRoutes({ db, clock }: Pick<Kernel, "db" | "clock">): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/records/:id/call-number-suggestions",
      access: cataloguePermissions["item.read"],
      summary: "Call numbers that suit a record, the surest first",
      params: Type.Object({ id: Id }),
      query: Type.Object(
        {
          location: Type.String({ minLength: 1, maxLength: 40 }),
          class: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
        },
        { additionalProperties: false },
      ),
      answer: Type.Object({
        items: Type.Array(
          Type.Object({
            callNumber: Type.String(),
            reason: Reason,
            recordId: Type.Optional(Type.String()),
            title: Type.Optional(Type.String()),
            reserveIn: Type.Optional(Type.Object({ series: Type.String(), class: Type.String() })),
          }),
        ),
      }),
      problems: [catalogueProblems.recordNotFound],
      async handle({ params, query }) {
        const { location, class: classNumber } = query;
        const asked = { recordId: params.id, location, ...(classNumber === undefined ? {} : { classNumber }) };
        const found = await suggestCallNumbers(db, asked, clock.now());
        return isProblem(found) ? found : { items: found };
      },
    }),
    {
      ...route({
        method: "PUT",
        path: "/api/v1/author-tables/:code",
        access: cataloguePermissions["class.load"],
        summary: "Load a table of author numbers; nothing changes when a line is faulty",
        params: Type.Object({ code: Type.String({ pattern: placeCodePattern }) }),
        body: Type.Object(
          {
            name: Type.String({ minLength: 1, maxLength: 100 }),
            kind: Type.Union([Type.Literal("names"), Type.Literal("corners")]),
            text: Type.String({ minLength: 1 }),
          },
          { additionalProperties: false },
        ),
        answer: Type.Object({ loaded: Type.Integer() }),
        problems: [catalogueProblems.authorTableFaulty],
        async handle({ params, body, principal }) {
          const load = { ...body, code: params.code };
          const loaded = await transact(db, (tx) => loadAuthorTable(tx, load, changedBy(principal)));
          return isProblem(loaded) ? loaded : { loaded };
        },
      }),
      bodyLimit: 4 << 20,
    },
    route({
      method: "POST",
      path: "/api/v1/spine-labels",
      access: cataloguePermissions["item.read"],
      summary: "The spine labels of items, line by line",
      body: Type.Object(
        {
          ids: Type.Array(Id, { minItems: 1, maxItems: 500 }),
          width: Type.Integer({ minimum: 4, maximum: 40, default: 10, description: "Characters on a line" }),
        },
        { additionalProperties: false },
      ),
      answer: Type.Object({
        items: Type.Array(
          Type.Object({
            itemId: Type.String(),
            callNumber: Type.Optional(Type.String()),
            barcode: Type.Optional(Type.String()),
            lines: Type.Array(Type.String()),
            title: Type.String(),
            location: Type.String(),
          }),
        ),
      }),
      handle: async ({ body }) => ({ items: await readLabels(db, body) }),
    }),
  ];
}
