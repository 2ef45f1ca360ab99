import { thing } from "../../capabilities/catalogue/records/record.store.ts";

export const used = thing;
