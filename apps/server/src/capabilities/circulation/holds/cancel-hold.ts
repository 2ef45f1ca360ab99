import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy } from "../../catalogue/index.ts";
import { availabilityChanged, holdsChanged } from "../events.ts";
import { type LockedItem, lockItemState } from "../items/item-state.store.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import { endHold, findOpenHold, lockHold } from "./hold.store.ts";
import type { HoldEnd } from "./hold.ts";
import { type CopyGoes, placeCopy } from "./place-copy.ts";

export interface Cancellation {
  readonly holdId: string;
  /** When a reader cancels his own: nobody cancels another's. */
  readonly readerId?: string | undefined;
  readonly end?: Exclude<HoldEnd, "fulfilled">;
  readonly reason?: string | undefined;
}

/**
 * Ends a hold without a loan. A copy that stood ready for it goes to the next in the queue, home, or to the shelf: where it goes is told,
 * for somebody has to carry it. The copy is locked before the hold, as everywhere.
 */
export async function cancelHold(
  tx: Tx,
  rules: Rules,
  { holdId, readerId, end = "cancelled", reason }: Cancellation,
  act: DeskAct,
): Promise<{ readonly goes?: CopyGoes } | Problem> {
  const found = await findOpenHold(tx, holdId);
  if (!found || (readerId !== undefined && found.reader !== readerId)) return circulationProblems.holdUnknown();
  const copy = found.copyId === undefined ? undefined : await lockItemState(tx, found.copyId);
  const hold = await lockHold(tx, holdId);
  if (!hold || hold.copyId !== found.copyId) return circulationProblems.movedMeanwhile();
  await endHold(tx, holdId, { end, at: act.now, by: changedBy(act.actor), reason });
  const goes = copy && (await passOn(tx, rules, copy, act));
  await publish(tx, holdsChanged, [{ ids: [holdId] }]);
  await publish(tx, availabilityChanged, [{ recordIds: [hold.recordId] }]);
  return goes ? { goes } : {};
}

/** Routes the copy anew from where it was last seen. */
async function passOn(tx: Tx, rules: Rules, copy: LockedItem, { now }: DeskAct): Promise<CopyGoes> {
  const rulebook = await rules.inForce(tx, copy, now);
  const free = { ...copy, holdId: null, onHoldShelf: false, transitTo: null };
  return await placeCopy(tx, free, { at: copy.atBranch, now, rulebook });
}
