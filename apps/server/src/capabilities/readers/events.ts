import { Type } from "typebox";
import { topic } from "../../kernel/events/event.ts";

/** Records of readers were created, changed, merged or erased; read them again by their ids. */
export const readersChanged = topic("readers.readers-changed", Type.Object({ ids: Type.Array(Type.String()) }));

/** Readers were cleared for leaving (离校): the campus system is told, links to faces and fingerprints are deleted. */
export const readersCleared = topic("readers.readers-cleared", Type.Object({ ids: Type.Array(Type.String()) }));
