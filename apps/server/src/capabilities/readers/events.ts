import { Type } from "typebox";
import { topic } from "../../kernel/events/event.ts";

/** Records of readers were created, changed, merged or erased; read them again by their ids. */
export const readersChanged = topic("readers.readers-changed", Type.Object({ ids: Type.Array(Type.String()) }));
