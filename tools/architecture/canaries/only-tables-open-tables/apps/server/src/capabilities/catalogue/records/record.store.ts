import { openTables } from "../../../kernel/db/open-tables.ts";

export const used = openTables;
