import { thing } from "./nowhere.ts";

export const used = thing;
