import type { Permission } from "../../kernel/auth/permission.ts";
import type { Kernel } from "../../kernel/module.ts";
import type { RetentionRule } from "../../kernel/retention/retention-rule.ts";
import type { WebhookTopic } from "../../kernel/webhooks/webhook.ts";

/** What identity's parts need of the program. */
export interface IdentityOptions extends Pick<Kernel, "db" | "clock" | "settings" | "idempotency" | "log"> {
  /** Every permission of every room; known once all rooms are there. */
  permissions(): readonly Permission[];
  /** What other systems can be told of, of every room. */
  webhookTopics(): readonly WebhookTopic[];
  /** What every room keeps for a time and no longer. */
  retention(): readonly RetentionRule[];
}
