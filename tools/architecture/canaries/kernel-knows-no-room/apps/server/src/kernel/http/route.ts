import { thing } from "../../capabilities/catalogue/index.ts";

export const used = thing;
