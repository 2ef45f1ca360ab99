import { on } from "../tables.ts";

export const used = on;
