import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { readMarc } from "../records/read-marc.ts";
import { Marc, VersionQuery } from "../records/record.schema.ts";
import { editingOf } from "../records/records.route.ts";
import {
  AuthorityParams,
  AuthorityView,
  authorityView,
  ChangedAuthorityBody,
  EffectView,
  formView,
  NewAuthorityBody,
  SavedAuthorityView,
  savedAuthorityView,
  WholeAuthorityView,
} from "./authority.schema.ts";
import { findAuthority, formsOf } from "./authority.store.ts";
import { countLinkedRecords, listLinkedRecords } from "./heading-link.store.ts";
import { createAuthority, deleteAuthority, effectOf, updateAuthority } from "./update-authority.ts";

type Ground = Pick<Kernel, "db" | "clock" | "idempotency">;

const read = cataloguePermissions["authority.read"];
const edit = cataloguePermissions["authority.edit"];
const { authorityNotFound, authorityToConfirm, noHeading, recordMalformed, recordFaulty, recordChanged } =
  catalogueProblems;

/** Authority records: read, made, changed, deleted. */
export function authorityRoutes(kernel: Ground): Endpoint[] {
  return [...readRoutes(kernel), ...writeRoutes(kernel), ...endRoutes(kernel)];
}

function readRoutes({ db }: Ground): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/authorities/:id",
      access: read,
      summary: "An authority with its forms, and how many records are linked to it",
      params: AuthorityParams,
      answer: WholeAuthorityView,
      problems: [authorityNotFound],
      async handle({ params: { id } }) {
        const authority = await findAuthority(db, id);
        if (!authority) return authorityNotFound({ id });
        const [forms, records] = await Promise.all([formsOf(db, id), countLinkedRecords(db, id)]);
        return { authority: authorityView(authority), forms: forms.map(formView), records };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/authorities/:id/records",
      access: read,
      summary: "Records whose headings are linked to an authority",
      params: AuthorityParams,
      query: PageQuery,
      answer: PageOf(Type.Object({ id: Type.String(), title: Type.String(), version: Type.Integer() })),
      handle: async ({ params, query }) =>
        pageOf(await listLinkedRecords(db, params.id, pageStart(query)), query.limit, (record) => record),
    }),
    route({
      method: "POST",
      path: "/api/v1/authorities/:id/preview",
      access: edit,
      summary: "How many records a change of an authority would rewrite; nothing is changed",
      params: AuthorityParams,
      body: Type.Object({ marc: Marc }, { additionalProperties: false }),
      answer: EffectView,
      problems: [authorityNotFound, recordMalformed],
      async handle({ params: { id }, body }) {
        const marc = readMarc(body.marc);
        if (isProblem(marc)) return marc;
        const authority = await findAuthority(db, id);
        if (!authority) return authorityNotFound({ id });
        const { from, to, records } = await transact(db, (tx) => effectOf(tx, authority, marc));
        return { from, to, records };
      },
    }),
  ];
}

function writeRoutes(kernel: Ground): Endpoint[] {
  return [
    idempotentRoute(kernel.idempotency, {
      method: "POST",
      path: "/api/v1/authorities",
      access: edit,
      summary: "Create an authority; headings that were waiting for it are linked",
      body: NewAuthorityBody,
      answer: SavedAuthorityView,
      status: 201,
      problems: [recordMalformed, recordFaulty, noHeading],
      async handle(call, tx) {
        const marc = readMarc(call.body.marc);
        if (isProblem(marc)) return marc;
        const saved = await createAuthority(tx, { marc, profile: call.body.profile }, editingOf(call, kernel));
        return isProblem(saved) ? saved : savedAuthorityView(saved, call.language);
      },
    }),
    route({
      method: "PUT",
      path: "/api/v1/authorities/:id",
      access: edit,
      summary: "Save an authority; a changed heading is confirmed first, then rewritten in the linked records",
      params: AuthorityParams,
      body: ChangedAuthorityBody,
      answer: SavedAuthorityView,
      problems: [authorityNotFound, authorityToConfirm, recordMalformed, recordFaulty, recordChanged, noHeading],
      async handle(call) {
        const marc = readMarc(call.body.marc);
        if (isProblem(marc)) return marc;
        const change = { ...call.body, marc };
        const saved = await transact(kernel.db, (tx) =>
          updateAuthority(tx, call.params.id, change, editingOf(call, kernel)),
        );
        return isProblem(saved) ? saved : savedAuthorityView(saved, call.language);
      },
    }),
  ];
}

function endRoutes(kernel: Ground): Endpoint[] {
  return [
    route({
      method: "DELETE",
      path: "/api/v1/authorities/:id",
      access: edit,
      summary: "Delete an authority that no record is linked to",
      params: AuthorityParams,
      query: VersionQuery,
      answer: AuthorityView,
      problems: [authorityNotFound, recordChanged, catalogueProblems.authorityInUse],
      async handle(call) {
        const given = { version: call.query.version, ...editingOf(call, kernel) };
        const authority = await transact(kernel.db, (tx) => deleteAuthority(tx, call.params.id, given));
        return isProblem(authority) ? authority : authorityView(authority);
      },
    }),
  ];
}
