import { openSecretBox } from "../auth/secret-box.ts";
import type { Tx } from "../db/database.ts";
import { randomToken } from "../ids/random-token.ts";
import { enqueue } from "../jobs/job.ts";
import type { Settings } from "../settings/read-settings.ts";
import { insertDeliveries } from "./webhook.store.ts";
import { deliverWebhookName, payloadPurpose, type WebhookTopic } from "./webhook.ts";

export interface Telling {
  readonly topic: Pick<WebhookTopic, "code">;
  /** What happened, as JSON for the receiver. It leaves the house: no more than the receiver needs. */
  readonly data: object;
  readonly now: Date;
  /** One webhook only, whatever its topics. */
  readonly only?: string;
}

/**
 * Tells every system that asked for the topic, once the transaction commits: `{ type, timestamp, data }`, signed (Standard Webhooks 1.0),
 * tried again for some three days.
 * @returns how many systems will be told
 */
export async function publishWebhook(
  tx: Tx,
  settings: Pick<Settings, "secretKey" | "dataDirectory">,
  { topic, data, now, only }: Telling,
): Promise<number> {
  const body = JSON.stringify({ type: topic.code, timestamp: now.toISOString(), data });
  const payload = openSecretBox(settings).seal(body, payloadPurpose);
  const ids = await insertDeliveries(tx, {
    topic: topic.code,
    messageId: `msg_${randomToken()}`,
    payload,
    now,
    ...(only === undefined ? {} : { only }),
  });
  await enqueue(
    tx,
    { name: deliverWebhookName },
    ids.map((id) => ({ id })),
  );
  return ids.length;
}
