import { openSecretBox } from "../auth/secret-box.ts";
import { transact } from "../db/transact.ts";
import { enqueueAt, type Job } from "../jobs/job.ts";
import type { Kernel } from "../module.ts";
import { signWebhook } from "./sign-webhook.ts";
import { findOpenDelivery, type OpenDelivery, saveTry, setWebhookDisabled } from "./webhook.store.ts";
import { deliverWebhookName, nextTry, payloadPurpose, secretPurpose } from "./webhook.ts";

/** How long the other side may take to answer, in milliseconds. */
const patience = 15_000;

type Sources = Pick<Kernel, "db" | "clock" | "settings" | "log">;

/** Makes one try of one delivery, and plans the next when it fails. */
export function deliverWebhookJob(sources: Sources): Job<{ id: string }> {
  return { name: deliverWebhookName, run: ({ id }) => deliverOnce(sources, id) };
}

async function deliverOnce({ db, clock, settings, log }: Sources, id: string): Promise<void> {
  const delivery = await findOpenDelivery(db, id);
  if (!delivery) return;
  const box = openSecretBox(settings);
  const body = box.open(delivery.payload, payloadPurpose);
  const went = await tell(delivery, { body, secret: box.open(delivery.secret, secretPurpose), now: clock.now() });
  const now = clock.now();
  if (went.status !== undefined && went.status >= 200 && went.status < 300)
    return await saveTry(db, id, { now, delivered: true, status: went.status });
  const gone = went.status === 410;
  const nextAt = gone ? undefined : nextTry(delivery.tries + 1, now, Math.random());
  await transact(db, async (tx) => {
    await saveTry(tx, id, { ...went, now, delivered: false, ...(nextAt ? { nextAt } : {}) });
    // Standard Webhooks 1.0: who answers 410 wants to be told nothing more.
    if (gone) await setWebhookDisabled(tx, delivery.webhookId, now);
    if (nextAt) await enqueueAt(tx, { name: deliverWebhookName }, { payload: { id }, at: nextAt });
  });
  if (!nextAt) log.warn({ part: "webhooks", webhook: delivery.webhookId, delivery: id }, "a webhook was given up");
}

/** One request. Redirects are not followed: where an address leads is an administrator's business. */
async function tell(
  { url, messageId }: OpenDelivery,
  { body, secret, now }: { body: string; secret: string; now: Date },
): Promise<{ status?: number; fault?: string }> {
  const timestamp = Math.floor(now.getTime() / 1000);
  try {
    const answer = await fetch(url, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
      headers: {
        "content-type": "application/json",
        "user-agent": "Wenyuan-Webhooks/1",
        "webhook-id": messageId,
        "webhook-timestamp": String(timestamp),
        "webhook-signature": signWebhook({ secret, messageId, timestamp, body }),
      },
      body,
    });
    await answer.body?.cancel();
    return { status: answer.status };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/** The fault's code alone: messages may hold the address. */
function faultOf(error: unknown): string {
  if (error instanceof Error && error.name === "TimeoutError") return "TIMEOUT";
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "UNREACHABLE";
}
