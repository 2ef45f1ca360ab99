import { thing } from "../../features/accounts/messages.ts";

export const used = thing;
