import { thing } from "../session/messages.ts";

export const used = thing;
