import { statement } from "../../kernel/db/statement.ts";

export const used = statement;
