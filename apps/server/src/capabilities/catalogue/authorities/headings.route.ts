import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { Id, RecordParams } from "../records/record.schema.ts";
import { editingOf } from "../records/records.route.ts";
import { BrowsedView, browsedView, HeadingView, headingView, Kind } from "./authority.schema.ts";
import { headingsOfRecord } from "./heading-link.store.ts";
import { linkHeading } from "./link-heading.ts";
import { browseHeadings } from "./list-headings.ts";

const BrowseQuery = Type.Object(
  {
    kind: Kind,
    anchor: Type.Optional(Type.String({ maxLength: 400, description: "What was typed: the list opens there" })),
    at: Type.Optional(Type.String({ maxLength: 700, description: "`next` or `previous` of another page" })),
    direction: Type.Union([Type.Literal("forward"), Type.Literal("back"), Type.Literal("around")], {
      default: "forward",
    }),
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
  },
  { additionalProperties: false },
);

const Headings = Type.Object({ items: Type.Array(HeadingView) });

/** Headings: browsed by everybody; those of a record, and what they are linked to. */
export function headingRoutes(kernel: Pick<Kernel, "db" | "clock">): Endpoint[] {
  const { db } = kernel;
  return [
    route({
      method: "GET",
      path: "/api/v1/headings",
      access: "public",
      summary: "Names, titles or subjects in their order, with counts, see and see also; read on in both directions",
      query: BrowseQuery,
      answer: Type.Object({
        items: Type.Array(BrowsedView),
        anchor: Type.Optional(Type.Integer({ description: "Index at which the anchor stands or would stand" })),
        exact: Type.Optional(Type.Boolean()),
        previous: Type.Optional(Type.String()),
        next: Type.Optional(Type.String()),
      }),
      async handle({ query }) {
        const { items, ...place } = await browseHeadings(db, query);
        return { items: items.map(browsedView), ...place };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/records/:id/headings",
      access: cataloguePermissions["authority.read"],
      summary: "The headings of a record, and the authorities that they are linked to",
      params: RecordParams,
      answer: Headings,
      handle: async ({ params }) => ({ items: (await headingsOfRecord(db, params.id)).map(headingView) }),
    }),
    route({
      method: "PUT",
      path: "/api/v1/records/:id/headings/:position",
      access: cataloguePermissions["authority.edit"],
      summary: "Link a heading to an authority, or to none",
      params: Type.Object({ id: Id, position: Type.Integer({ minimum: 0, maximum: 100_000 }) }),
      body: Type.Object({ authorityId: Type.Union([Id, Type.Null()]) }, { additionalProperties: false }),
      answer: Headings,
      problems: [
        catalogueProblems.headingNotFound,
        catalogueProblems.authorityNotFound,
        catalogueProblems.mergeOfKinds,
      ],
      async handle(call) {
        const { id, position } = call.params;
        const given = { position, authorityId: call.body.authorityId };
        const headings = await transact(db, (tx) => linkHeading(tx, id, given, editingOf(call, kernel)));
        return isProblem(headings) ? headings : { items: headings.map(headingView) };
      },
    }),
  ];
}
