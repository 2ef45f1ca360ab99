import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy } from "../../catalogue/index.ts";
import { availabilityChanged, holdsChanged } from "../events.ts";
import { changeItemState } from "../items/item-state.store.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import { findOpenHold, releaseHold } from "./hold.store.ts";
import type { StoredHold } from "./hold.ts";
import { logAct } from "./hold-log.store.ts";
import { lockWithCopy } from "./lock-with-copy.ts";
import { serveQueue } from "./serve-queue.ts";

/**
 * A copy on the pull list was not on its shelf: it is missing from now on, and the hold gets the next copy, or waits in its place.
 * @returns the hold as it is then
 */
export async function reportNotFound(
  tx: Tx,
  rules: Rules,
  { holdId }: { readonly holdId: string },
  act: DeskAct,
): Promise<StoredHold | Problem> {
  const locked = await lockWithCopy(tx, { holdId });
  if ("status" in locked) return locked;
  const { hold, copy } = locked;
  if (!hold.pulling || !copy) return circulationProblems.notOnPullList();
  const by = changedBy(act.actor);
  await changeItemState(tx, copy.itemId, { hold_id: null, missing_since: act.now });
  await releaseHold(tx, hold, copy.itemId);
  await logAct(tx, holdId, { act: "not-found", at: act.now, by, itemId: copy.itemId });
  const rulebook = await rules.inForce(tx, copy, act.now);
  await serveQueue(tx, hold.recordId, { now: act.now, rulebook });
  await publish(tx, holdsChanged, [{ ids: [holdId] }]);
  await publish(tx, availabilityChanged, [{ recordIds: [hold.recordId] }]);
  return (await findOpenHold(tx, holdId)) ?? hold;
}
