import { thing } from "../../../../server/src/kernel/auth/role.ts";

export const used = thing;
