import { type TSchema, Type } from "typebox";

/** Keyset paging (docs/architecture.md): `limit` and an opaque `cursor`; a page's `next` is the cursor of the one after. */
export const PageQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 200, default: 50, description: "Rows at most" }),
    cursor: Type.Optional(Type.String({ pattern: "^[0-9]{1,18}$", description: "The `next` of the page before" })),
  },
  { additionalProperties: false },
);

export function PageOf<T extends TSchema>(item: T) {
  return Type.Object({ items: Type.Array(item), next: Type.Optional(Type.String()) });
}

/** Where a page starts, for stores that list by id. One row more is read than shown, to know whether there is a next page. */
export function pageStart({ limit, cursor }: { limit: number; cursor?: string }): { after: string; limit: number } {
  return { after: cursor ?? "0", limit: limit + 1 };
}

/** Cuts the row too many and makes the next cursor of the last row shown. */
export function pageOf<Row extends { id: string }, Item>(
  rows: readonly Row[],
  limit: number,
  view: (row: Row) => Item,
) {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), ...(rows.length > limit && last ? { next: last.id } : {}) };
}
