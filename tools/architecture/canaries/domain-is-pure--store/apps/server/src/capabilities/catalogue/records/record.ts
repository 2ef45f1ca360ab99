import { thing } from "./record.store.ts";

export const used = thing;
