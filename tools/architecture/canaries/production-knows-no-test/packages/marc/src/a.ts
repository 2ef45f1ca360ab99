import { thing } from "./testing/arbitraries.ts";

export const used = thing;
