import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { Version, VersionLine } from "../records/record.schema.ts";
import { editingOf } from "../records/records.route.ts";
import { beforeCursor, versionPage } from "../records/version-page.schema.ts";
import { AuthorityParams, SavedAuthorityView, savedAuthorityView } from "./authority.schema.ts";
import { listAuthorityVersions } from "./authority-version.store.ts";
import { undoAuthority } from "./update-authority.ts";

const { authorityNotFound, authorityToConfirm, recordVersionNotFound, recordChanged } = catalogueProblems;

const UndoAuthorityBody = Type.Object(
  { version: Version, to: Version, confirmed: Type.Boolean({ default: false }) },
  { additionalProperties: false },
);

/** An authority's history, and the way back. */
export function authorityVersionRoutes(kernel: Pick<Kernel, "db" | "clock">): Endpoint[] {
  const { db } = kernel;
  return [
    route({
      method: "GET",
      path: "/api/v1/authorities/:id/versions",
      access: cataloguePermissions["authority.read"],
      summary: "What became of an authority: each version with who, when and which fields, the newest first",
      params: AuthorityParams,
      query: PageQuery,
      answer: PageOf(VersionLine),
      handle: async ({ params, query: { cursor, limit } }) =>
        versionPage(
          await listAuthorityVersions(db, params.id, { before: beforeCursor(cursor), limit: limit + 1 }),
          limit,
        ),
    }),
    route({
      method: "POST",
      path: "/api/v1/authorities/:id/undo",
      access: cataloguePermissions["authority.edit"],
      summary: "Make an authority say again what it said in an earlier version; one that was deleted is there again",
      params: AuthorityParams,
      body: UndoAuthorityBody,
      answer: SavedAuthorityView,
      problems: [authorityNotFound, authorityToConfirm, recordVersionNotFound, recordChanged],
      async handle(call) {
        const { params, body } = call;
        const saved = await transact(db, (tx) => undoAuthority(tx, params.id, body, editingOf(call, kernel)));
        return isProblem(saved) ? saved : savedAuthorityView(saved, call.language);
      },
    }),
  ];
}
