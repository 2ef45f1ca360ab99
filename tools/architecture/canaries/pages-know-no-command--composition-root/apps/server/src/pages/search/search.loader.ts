import { thing } from "../../app.ts";

export const used = thing;
