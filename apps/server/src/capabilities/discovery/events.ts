import { Type } from "typebox";
import { topic } from "../../kernel/events/event.ts";

/** The library's list of synonyms was changed; every host reads it again. */
export const synonymsChanged = topic("discovery.synonyms-changed", Type.Object({}));

/** Watched searches found something new; whom it concerns is read by their ids. */
export const alertsFound = topic("discovery.alerts-found", Type.Object({ ids: Type.Array(Type.String()) }));
