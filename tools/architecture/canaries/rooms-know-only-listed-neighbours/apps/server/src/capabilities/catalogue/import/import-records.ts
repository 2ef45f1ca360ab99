import { thing } from "../../discovery/index.ts";

export const used = thing;
