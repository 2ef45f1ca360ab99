import { inQueueOrder } from "@wenyuan/lending-rules";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy } from "../../catalogue/index.ts";
import { loansChanged, recallsUndone } from "../events.ts";
import { lockQueue } from "../holds/hold.store.ts";
import type { StoredHold } from "../holds/hold.ts";
import { logAct } from "../holds/hold-log.store.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { findLoan } from "../loans/loan.store.ts";
import { findRecallOfHold, lockIdleRecalls, passRecallOn, recalledHolds, undoRecallOf } from "./recall.store.ts";

/**
 * What a hold that ends means for the loan that was called back for it: the next who asked for a recall takes it over, or the loan is due
 * as it was before and its borrower is told so. Its item is locked before the hold.
 */
export async function undoRecall(
  tx: Tx,
  { holdId, recordId }: { readonly holdId: string; readonly recordId: string },
  act: DeskAct,
): Promise<void> {
  const recall = await findRecallOfHold(tx, holdId);
  if (!recall) return;
  const loan = await findLoan(tx, recall.loanId);
  if (!loan || loan.returnedAt) return;
  const heir = await heirOf(tx, recordId);
  if (heir) {
    await passRecallOn(tx, recall, heir.id);
    await logAct(tx, heir.id, { act: "recalled", at: act.now, by: "system", itemId: loan.itemId });
    return;
  }
  await undoRecallOf(tx, recall, act.now);
  await logAct(tx, holdId, { act: "recall-undone", at: act.now, by: changedBy(act.actor), itemId: loan.itemId });
  await publish(tx, recallsUndone, [{ ids: [loan.id] }]);
  await publish(tx, loansChanged, [{ ids: [loan.id] }]);
}

/** A reader who was called upon for a hold that got another copy, or has gone, keeps his time after all. */
export async function undoIdleRecalls(tx: Tx, recordIds: readonly string[], now: Date): Promise<void> {
  for (const { holdId, recordId } of await lockIdleRecalls(tx, recordIds))
    await undoRecall(tx, { holdId, recordId }, { actor: { kind: "anonymous", permissions: new Set() }, now });
}

/** The first who waits, wanted a recall and has none. */
async function heirOf(tx: Tx, recordId: string): Promise<StoredHold | undefined> {
  const waiting = (await lockQueue(tx, recordId)).filter(({ state, recall }) => state === "waiting" && recall);
  const served = await recalledHolds(
    tx,
    waiting.map(({ id }) => id),
  );
  return (inQueueOrder(waiting) as StoredHold[]).find(({ id }) => !served.has(id));
}
