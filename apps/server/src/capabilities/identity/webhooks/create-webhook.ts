import type { Problem } from "@wenyuan/problem";
import type { Principal } from "../../../kernel/auth/principal.ts";
import { openSecretBox } from "../../../kernel/auth/secret-box.ts";
import type { Tx } from "../../../kernel/db/database.ts";
import { makeSigningSecret } from "../../../kernel/webhooks/sign-webhook.ts";
import { insertWebhook } from "../../../kernel/webhooks/webhook.store.ts";
import { isTellable, secretPurpose } from "../../../kernel/webhooks/webhook.ts";
import { recordAudit } from "../audit/write-entry.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";

export interface WebhookRequest {
  readonly url: string;
  readonly topics: readonly string[];
  readonly principal: Principal;
}

/** Sets up a webhook. @returns its id and the secret that its receiver checks signatures with, shown this once; or why not */
export async function createWebhook(
  tx: Tx,
  { settings, clock, webhookTopics }: Pick<IdentityOptions, "settings" | "clock" | "webhookTopics">,
  { url, topics, principal }: WebhookRequest,
): Promise<{ id: string; secret: string } | Problem> {
  if (!isTellable(url)) return identityProblems.unusableWebhook({ reason: unusableAddress });
  const known = webhookTopics().map(({ code }) => code);
  const strange = topics.find((topic) => !known.includes(topic));
  if (strange !== undefined) return identityProblems.unusableWebhook({ reason: unknownTopic(strange, known) });
  const secret = makeSigningSecret();
  const now = clock.now();
  const id = await insertWebhook(tx, { url, topics, secret: openSecretBox(settings).seal(secret, secretPurpose), now });
  await recordAudit(tx, {
    actor: principal,
    action: identityPermissions["webhook.set"].code,
    subject: { kind: "webhook", id },
    after: { url, topics: [...topics] },
    at: now,
  });
  return { id, secret };
}

const unusableAddress = {
  zh: "请写 https:// 开头的完整地址，里面不带用户名和密码。只有本机可以用 http://。",
  en: "Write a whole address that begins with https:// and has no name or password in it. Only this machine may be told by http://.",
};

function unknownTopic(topic: string, known: readonly string[]) {
  return {
    zh: `没有“${topic}”这个主题。可用的有：${known.join("、")}。`,
    en: `There is no topic ${topic}. There are: ${known.join(", ")}.`,
  };
}
