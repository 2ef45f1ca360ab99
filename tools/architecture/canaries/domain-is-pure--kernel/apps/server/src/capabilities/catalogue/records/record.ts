import { thing } from "../../../kernel/db/transact.ts";

export const used = thing;
