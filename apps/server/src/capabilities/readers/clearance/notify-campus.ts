import type { Tx } from "../../../kernel/db/database.ts";
import type { Settings } from "../../../kernel/settings/read-settings.ts";
import { publishWebhook } from "../../../kernel/webhooks/publish-webhook.ts";
import type { WebhookTopic } from "../../../kernel/webhooks/webhook.ts";
import type { Certificate } from "./certificate.ts";

/** The campus system's two words of a leaving; each says whose by the campus number, and how to look the certificate up. */
export const clearedTopic: WebhookTopic = {
  code: "readers.cleared",
  meaning: { zh: "读者办结图书馆离校手续", en: "A reader was cleared by the library for leaving" },
};
export const clearanceWithdrawnTopic: WebhookTopic = {
  code: "readers.clearance-withdrawn",
  meaning: { zh: "读者的离校手续已撤销", en: "A reader's clearance was taken back" },
};

/** Tells the systems of the campus that asked for it: no name, only the number that they know the person by. */
export async function tellCampus(
  tx: Tx,
  settings: Pick<Settings, "secretKey" | "dataDirectory">,
  {
    topic,
    code,
    certificate,
    now,
  }: {
    readonly topic: WebhookTopic;
    readonly code: string;
    readonly certificate: Certificate | null;
    readonly now: Date;
  },
): Promise<void> {
  const { number, clearedOn } = certificate ?? {};
  await publishWebhook(tx, settings, { topic, data: { number, clearedOn, certificate: code }, now });
}
