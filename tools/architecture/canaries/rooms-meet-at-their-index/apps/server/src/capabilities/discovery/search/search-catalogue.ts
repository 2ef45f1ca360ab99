import { thing } from "../../catalogue/records/record.store.ts";

export const used = thing;
