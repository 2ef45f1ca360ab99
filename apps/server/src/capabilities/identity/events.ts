import { Type } from "typebox";
import { topic } from "../../kernel/events/event.ts";

/** Something was written into the audit and waits to be linked into its chain. */
export const auditWritten = topic("identity.audit-written", Type.Object({}));
