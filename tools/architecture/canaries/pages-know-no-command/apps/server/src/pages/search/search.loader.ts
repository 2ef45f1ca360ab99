import { thing } from "../../commands/import.command.ts";

export const used = thing;
