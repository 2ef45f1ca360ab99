import { thing } from "../../../apps/server/src/kernel/paths.ts";

export const used = thing;
