import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { addItems } from "./add-items.ts";
import { changeItem } from "./change-item.ts";
import { factsIn, ItemEditBody, ItemParams, ItemView, itemView, NewItemsBody } from "./item.schema.ts";
import { findItemByBarcode, findItems, listItems } from "./item.store.ts";
import { editingOf, transactUnique } from "./item-call.route.ts";

type Ground = Pick<Kernel, "db" | "clock" | "idempotency">;

/** Items of a record: listed, found, added, changed. */
export function itemRoutes(ground: Ground): Endpoint[] {
  return [...readRoutes(ground), addRoute(ground), changeRoute(ground)];
}

function readRoutes({ db }: Ground): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/records/:id/items",
      access: cataloguePermissions["item.read"],
      summary: "The items of a record in the order of their registration, withdrawn ones too",
      params: ItemParams,
      query: PageQuery,
      answer: PageOf(ItemView),
      handle: async ({ params, query }) =>
        pageOf(await listItems(db, params.id, pageStart(query)), query.limit, itemView),
    }),
    route({
      method: "GET",
      path: "/api/v1/items/:id",
      access: cataloguePermissions["item.read"],
      summary: "An item",
      params: ItemParams,
      answer: ItemView,
      problems: [catalogueProblems.itemNotFound],
      async handle({ params }) {
        const [item] = await findItems(db, [params.id]);
        return item ? itemView(item) : catalogueProblems.itemNotFound({ id: params.id });
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/items",
      access: cataloguePermissions["item.read"],
      summary: "The item under a barcode, as a scanner reads it",
      query: Type.Object({ barcode: Type.String({ minLength: 1, maxLength: 40 }) }, { additionalProperties: false }),
      answer: Type.Object({ items: Type.Array(ItemView) }),
      async handle({ query }) {
        const item = await findItemByBarcode(db, query.barcode);
        return { items: item ? [itemView(item)] : [] };
      },
    }),
  ];
}

function addRoute({ clock, idempotency }: Ground): Endpoint {
  return idempotentRoute(idempotency, {
    method: "POST",
    path: "/api/v1/records/:id/items",
    access: cataloguePermissions["item.edit"],
    summary: "Add items to a record: all of them, or none and every fault at once",
    params: ItemParams,
    body: NewItemsBody,
    answer: Type.Object({ items: Type.Array(ItemView) }),
    status: 201,
    problems: [
      catalogueProblems.recordNotFound,
      catalogueProblems.itemFaulty,
      catalogueProblems.itemToConfirm,
      catalogueProblems.numberTaken,
    ],
    async handle(call, tx) {
      const { params, body } = call;
      const addition = { recordId: params.id, items: body.items.map(factsIn), confirmed: body.confirmed };
      const added = await addItems(tx, addition, editingOf(call, clock));
      return isProblem(added) ? added : { items: added.map(itemView) };
    },
  });
}

function changeRoute({ db, clock }: Ground): Endpoint {
  return route({
    method: "PUT",
    path: "/api/v1/items/:id",
    access: cataloguePermissions["item.edit"],
    summary: "Write an item anew; refused when it was changed since the version given",
    params: ItemParams,
    body: ItemEditBody,
    answer: ItemView,
    problems: [
      catalogueProblems.itemNotFound,
      catalogueProblems.itemChanged,
      catalogueProblems.itemFaulty,
      catalogueProblems.itemToConfirm,
    ],
    async handle(call) {
      const { version, confirmed, ...facts } = call.body;
      const edit = { version, confirmed, facts: factsIn(facts) };
      const editing = editingOf(call, clock);
      const changed = await transactUnique(db, (tx) => changeItem(tx, call.params.id, edit, editing));
      return isProblem(changed) ? changed : itemView(changed);
    },
  });
}
