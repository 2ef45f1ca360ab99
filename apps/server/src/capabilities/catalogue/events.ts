import { Type } from "typebox";
import { topic } from "../../kernel/events/event.ts";

/** Records were created or changed; read them again by their ids. */
export const recordsChanged = topic("catalogue.records-changed", Type.Object({ ids: Type.Array(Type.String()) }));
