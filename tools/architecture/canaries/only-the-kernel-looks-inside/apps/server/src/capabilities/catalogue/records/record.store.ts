import { inside } from "../../../kernel/db/inside.ts";

export const used = inside;
