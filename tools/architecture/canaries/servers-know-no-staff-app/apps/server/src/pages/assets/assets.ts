import { thing } from "../../../../staff/src/lib/i18n/messages.ts";

export const used = thing;
