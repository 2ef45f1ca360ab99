import { Type } from "typebox";
import { topic } from "../../kernel/events/event.ts";
import type { WebhookTopic } from "../../kernel/webhooks/webhook.ts";

/** Something was written into the audit and waits to be linked into its chain. */
export const auditWritten = topic("identity.audit-written", Type.Object({}));

/** Told to other systems, such as the campus's security desk. */
export const breakGlassUsed = {
  code: "identity.break-glass-used",
  meaning: { zh: "应急账号开通或关闭", en: "A break-glass account was opened or closed" },
} as const satisfies WebhookTopic;
