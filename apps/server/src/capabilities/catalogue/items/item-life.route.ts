import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import type { Guards } from "../records/delete-record.ts";
import { ItemParams, ItemView, itemView, MoveBody, ReasonBody } from "./item.schema.ts";
import { editingOf } from "./item-call.route.ts";
import { moveItems } from "./move-items.ts";
import { restoreItem } from "./restore-item.ts";
import { withdrawItem } from "./withdraw-item.ts";

/** What happens to items as a whole: they are withdrawn, taken back, moved. */
export function itemLifeRoutes({ db, clock }: Pick<Kernel, "db" | "clock">, guards: Guards["items"]): Endpoint[] {
  return [
    route({
      method: "POST",
      path: "/api/v1/items/:id/withdrawal",
      access: cataloguePermissions["item.withdraw"],
      summary: "Withdraw an item, with the reason",
      params: ItemParams,
      body: ReasonBody,
      answer: ItemView,
      problems: [
        catalogueProblems.itemNotFound,
        catalogueProblems.itemChanged,
        catalogueProblems.itemWithdrawn,
        catalogueProblems.itemTied,
      ],
      async handle(call) {
        const editing = editingOf(call, clock);
        const item = await transact(db, (tx) => withdrawItem(tx, call.params.id, { ...call.body, guards }, editing));
        return isProblem(item) ? item : itemView(item);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/items/:id/reinstatement",
      access: cataloguePermissions["item.withdraw"],
      summary: "Take a withdrawal back, with the reason",
      params: ItemParams,
      body: ReasonBody,
      answer: ItemView,
      problems: [
        catalogueProblems.itemNotFound,
        catalogueProblems.itemChanged,
        catalogueProblems.itemNotWithdrawn,
        catalogueProblems.recordNotFound,
      ],
      async handle(call) {
        const editing = editingOf(call, clock);
        const item = await transact(db, (tx) => restoreItem(tx, call.params.id, call.body, editing));
        return isProblem(item) ? item : itemView(item);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/item-moves",
      access: cataloguePermissions["item.edit"],
      summary: "Move items to another record or volume: all of them, or none",
      body: MoveBody,
      answer: Type.Object({ items: Type.Array(ItemView) }),
      problems: [catalogueProblems.recordNotFound, catalogueProblems.volumeNotFound, catalogueProblems.itemNotFound],
      async handle(call) {
        const { ids, ...to } = call.body;
        const moved = await transact(db, (tx) => moveItems(tx, ids, to, editingOf(call, clock)));
        return isProblem(moved) ? moved : { items: moved.map(itemView) };
      },
    }),
  ];
}
