import { thing } from "../../marc/src/record.ts";

export const used = thing;
