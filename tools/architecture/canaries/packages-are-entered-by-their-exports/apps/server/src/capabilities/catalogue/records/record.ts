import { thing } from "../../../../../../packages/marc/src/record.ts";

export const used = thing;
