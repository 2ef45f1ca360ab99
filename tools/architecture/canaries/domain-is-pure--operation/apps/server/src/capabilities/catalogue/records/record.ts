import { thing } from "./save-records.ts";

export const used = thing;
