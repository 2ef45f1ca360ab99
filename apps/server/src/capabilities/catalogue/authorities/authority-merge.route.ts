import { isProblem } from "@wenyuan/problem";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { editingOf } from "../records/records.route.ts";
import { AuthorityParams, MergeAuthoritiesBody, SavedAuthorityView, savedAuthorityView } from "./authority.schema.ts";
import { mergeAuthorities, undoAuthorityMerge } from "./merge-authorities.ts";

const access = cataloguePermissions["authority.edit"];
const { authorityNotFound, authorityNotMerged, recordChanged, recordMerged, mergeWithItself, mergeOfKinds } =
  catalogueProblems;

/** Two authorities made one, and parted again. */
export function authorityMergeRoutes(kernel: Pick<Kernel, "db" | "clock" | "idempotency">): Endpoint[] {
  return [
    idempotentRoute(kernel.idempotency, {
      method: "POST",
      path: "/api/v1/authorities/:id/merge",
      access,
      summary: "Merge another authority into this one; its headings are linked here and rewritten",
      params: AuthorityParams,
      body: MergeAuthoritiesBody,
      answer: SavedAuthorityView,
      problems: [authorityNotFound, recordChanged, mergeWithItself, mergeOfKinds],
      async handle(call, tx) {
        const saved = await mergeAuthorities(tx, call.params.id, call.body, editingOf(call, kernel));
        return isProblem(saved) ? saved : savedAuthorityView(saved, call.language);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/authorities/:id/unmerge",
      access,
      summary:
        "Bring back an authority that was merged into another; the headings that were its own are linked to it again",
      params: AuthorityParams,
      answer: SavedAuthorityView,
      problems: [authorityNotMerged, recordMerged],
      async handle(call) {
        const saved = await transact(kernel.db, (tx) =>
          undoAuthorityMerge(tx, call.params.id, editingOf(call, kernel)),
        );
        return isProblem(saved) ? saved : savedAuthorityView(saved, call.language);
      },
    }),
  ];
}
