import type { Tx } from "../db/database.ts";
import { enqueue } from "../jobs/job.ts";
import { dueDeliveries, setWebhookDisabled } from "./webhook.store.ts";
import { deliverWebhookName } from "./webhook.ts";

/**
 * Switches a webhook on or off. What fell due while it was off is delivered when it is on again; what is due later has its job still.
 * @returns whether there is one
 */
export async function switchWebhook(
  tx: Tx,
  id: string,
  { enabled, now }: { readonly enabled: boolean; readonly now: Date },
): Promise<boolean> {
  if (!(await setWebhookDisabled(tx, id, enabled ? null : now))) return false;
  const due = enabled ? await dueDeliveries(tx, id, now) : [];
  await enqueue(
    tx,
    { name: deliverWebhookName },
    due.map((delivery) => ({ id: delivery })),
  );
  return true;
}
