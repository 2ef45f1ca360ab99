import { Type } from "typebox";
import { topic } from "../../kernel/events/event.ts";

/** Records were created or changed; read them again by their ids. */
export const recordsChanged = topic("catalogue.records-changed", Type.Object({ ids: Type.Array(Type.String()) }));

/** Items were made, changed, moved or withdrawn, with the records that they belong to, or belonged to before. */
export const itemsChanged = topic(
  "catalogue.items-changed",
  Type.Object({ ids: Type.Array(Type.String()), recordIds: Type.Array(Type.String()) }),
);
