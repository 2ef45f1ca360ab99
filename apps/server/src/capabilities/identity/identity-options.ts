import type { Permission } from "../../kernel/auth/permission.ts";
import type { Kernel } from "../../kernel/module.ts";

/** What identity's parts need of the program. */
export interface IdentityOptions extends Pick<Kernel, "db" | "clock" | "settings" | "idempotency" | "log"> {
  /** Every permission of every room; known once all rooms are there. */
  permissions(): readonly Permission[];
}
