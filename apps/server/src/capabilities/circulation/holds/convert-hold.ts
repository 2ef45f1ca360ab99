import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy } from "../../catalogue/index.ts";
import { availabilityChanged, holdsChanged } from "../events.ts";
import { findItemsNow } from "../items/item-state.store.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { updateHold } from "./hold.store.ts";
import { placedHolds } from "./hold-facts.store.ts";
import { logAct } from "./hold-log.store.ts";
import { lockWithCopy } from "./lock-with-copy.ts";
import { serveQueue } from "./serve-queue.ts";

/**
 * Lets a hold on one copy take any copy of the title, or of the volume that the copy is of, and keeps its place: for who waits for a copy that
 * will not come. A hold that has its copy already stays as it is.
 */
export async function convertHold(
  tx: Tx,
  rules: Rules,
  asked: { readonly holdId: string; readonly readerId?: string | undefined },
  act: DeskAct,
): Promise<{ readonly converted: boolean } | Problem> {
  const locked = await lockWithCopy(tx, asked);
  if ("status" in locked) return locked;
  const { hold, copy } = locked;
  if (hold.target.kind !== "item" || (copy && !hold.pulling)) return { converted: false };
  const { item } = hold.target;
  const volumeId = (await findItemsNow(tx, [item])).get(item)?.volumeId ?? null;
  const others = await placedHolds(tx, hold.reader);
  const twin = others.some((one) => one.recordId === hold.recordId && one.itemId === null && one.volumeId === volumeId);
  if (twin) return circulationProblems.holdTwice();
  const rulebook = await rules.inForce(tx, copy ?? (await readRuleVersions(tx)), act.now);
  const target = volumeId === null ? "title" : "volume";
  await updateHold(tx, hold.id, { target, item_id: null, volume_id: volumeId, hopeless_since: null });
  await logAct(tx, hold.id, { act: "changed", at: act.now, by: changedBy(act.actor) });
  await serveQueue(tx, hold.recordId, { now: act.now, rulebook });
  await publish(tx, holdsChanged, [{ ids: [hold.id] }]);
  await publish(tx, availabilityChanged, [{ recordIds: [hold.recordId] }]);
  return { converted: true };
}
