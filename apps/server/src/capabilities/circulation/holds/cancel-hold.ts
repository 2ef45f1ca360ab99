import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy } from "../../catalogue/index.ts";
import { availabilityChanged, holdsChanged } from "../events.ts";
import { changeItemState, type LockedItem } from "../items/item-state.store.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { undoRecall } from "../recalls/undo-recall.ts";
import type { Rules } from "../rules/open-rules.ts";
import { endHold } from "./hold.store.ts";
import type { HoldEnd, StoredHold } from "./hold.ts";
import { lockWithCopy } from "./lock-with-copy.ts";
import { type CopyGoes, placeCopy } from "./place-copy.ts";
import { serveQueue } from "./serve-queue.ts";

export interface Cancellation {
  readonly holdId: string;
  /** When a reader cancels his own: nobody cancels another's. */
  readonly readerId?: string | undefined;
  readonly end?: Exclude<HoldEnd, "fulfilled">;
  readonly reason?: string | undefined;
}

/**
 * Ends a hold without a loan. A copy that stood ready for it goes to the next in the queue, home, or to the shelf: where it goes is told,
 * for somebody has to carry it. A loan that was called back for it is due again as before, unless the next in the queue needs it too.
 */
export async function cancelHold(
  tx: Tx,
  rules: Rules,
  { holdId, readerId, end = "cancelled", reason }: Cancellation,
  act: DeskAct,
): Promise<{ readonly goes?: CopyGoes } | Problem> {
  const locked = await lockWithCopy(tx, { holdId, readerId });
  if ("status" in locked) return locked;
  const { hold, copy } = locked;
  // Who cancels his own hold is not named: the row says already whose it was, until it lets go of him.
  const by = readerId === undefined ? changedBy(act.actor) : "reader";
  await endHold(tx, holdId, { end, at: act.now, by, reason });
  const goes = copy && (await passOn(tx, rules, { hold, copy }, act));
  await undoRecall(tx, { holdId, recordId: hold.recordId }, act);
  await publish(tx, holdsChanged, [{ ids: [holdId] }]);
  await publish(tx, availabilityChanged, [{ recordIds: [hold.recordId] }]);
  return goes ? { goes } : {};
}

/** Routes the copy anew from where it was last seen; one that never left its shelf is there for whoever waits next. */
async function passOn(
  tx: Tx,
  rules: Rules,
  { hold, copy }: { readonly hold: StoredHold; readonly copy: LockedItem },
  { now }: DeskAct,
): Promise<CopyGoes | undefined> {
  const rulebook = await rules.inForce(tx, copy, now);
  if (!hold.pulling) {
    const free = { ...copy, holdId: null, onHoldShelf: false, transitTo: null };
    return await placeCopy(tx, free, { at: copy.atBranch, now, rulebook, unseen: true });
  }
  await changeItemState(tx, copy.itemId, { hold_id: null });
  await serveQueue(tx, hold.recordId, { now, rulebook });
  return undefined;
}
