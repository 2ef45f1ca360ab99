import { isProblem } from "@wenyuan/problem";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Language } from "../../../kernel/i18n/language.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { itemFieldMessages } from "./item.messages.ts";
import { ItemParams, ItemVersionView, ItemView, itemView, UndoBody } from "./item.schema.ts";
import { editingOf, transactUnique } from "./item-call.route.ts";
import { differences } from "./item-difference.ts";
import { type ItemVersion, listItemVersions } from "./item-version.store.ts";
import { undoItem } from "./undo-item.ts";

/** An item's history, and the way back. */
export function itemVersionRoutes({ db, clock }: Pick<Kernel, "db" | "clock">): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/items/:id/versions",
      access: cataloguePermissions["item.read"],
      summary: "What became of an item: each version with who, when and what, the newest first",
      params: ItemParams,
      query: PageQuery,
      answer: PageOf(ItemVersionView),
      async handle({ params, query, language }) {
        const before = query.cursor === undefined ? 2 ** 31 - 1 : Math.min(Number(query.cursor), 2 ** 31 - 1);
        // One more to know the next page by, and to compare the last one shown with.
        const versions = await listItemVersions(db, params.id, { before, limit: query.limit + 1 });
        const shown = versions.slice(0, query.limit);
        const last = shown.at(-1);
        return {
          items: shown.map((version, n) => versionView(version, versions[n + 1], language)),
          ...(versions.length > query.limit && last ? { next: String(last.version) } : {}),
        };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/items/:id/undo",
      access: cataloguePermissions["item.edit"],
      summary: "Make an item again what it was in an earlier version",
      params: ItemParams,
      body: UndoBody,
      answer: ItemView,
      problems: [
        catalogueProblems.itemNotFound,
        catalogueProblems.itemVersionNotFound,
        catalogueProblems.itemChanged,
        catalogueProblems.itemFaulty,
        catalogueProblems.itemToConfirm,
        catalogueProblems.recordNotFound,
      ],
      async handle(call) {
        const editing = editingOf(call, clock);
        const item = await transactUnique(db, (tx) => undoItem(tx, call.params.id, call.body, editing));
        return isProblem(item) ? item : itemView(item);
      },
    }),
  ];
}

function versionView(version: ItemVersion, before: ItemVersion | undefined, language: Language) {
  const changed = before ? differences(before.state, version.state) : [];
  return {
    id: String(version.version),
    version: version.version,
    changedAt: version.changedAt.toISOString(),
    changedBy: version.changedBy,
    ...(version.note === undefined ? {} : { note: version.note }),
    changes: changed.map(({ field, before: was, after }) => ({
      field,
      label: itemFieldMessages[field][language],
      before: was ?? null,
      after: after ?? null,
    })),
  };
}
