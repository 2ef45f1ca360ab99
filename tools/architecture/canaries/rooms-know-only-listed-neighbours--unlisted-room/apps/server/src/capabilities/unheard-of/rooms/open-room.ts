import { thing } from "../../catalogue/index.ts";

export const used = thing;
