import { inQueueOrder } from "@wenyuan/lending-rules";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy } from "../../catalogue/index.ts";
import { recordAudit } from "../../identity/index.ts";
import { holdsChanged } from "../events.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { circulationProblems } from "../problems.ts";
import { findOpenHold, lockQueue, setPins } from "./hold.store.ts";
import { logAct } from "./hold-log.store.ts";
import { placesWith } from "./queue-places.ts";

export interface Move {
  readonly holdId: string;
  /** Its place among those who wait, from 1; left out, its own place by time again. */
  readonly place?: number | undefined;
  readonly reason: string;
}

/** Gives a hold another place in its queue by hand, or its own back. The reason stays with the hold and in the audit. */
export async function moveHold(tx: Tx, { holdId, place, reason }: Move, act: DeskAct): Promise<Problem | undefined> {
  const found = await findOpenHold(tx, holdId);
  if (!found) return circulationProblems.holdUnknown();
  const waiting = inQueueOrder(await lockQueue(tx, found.recordId)).filter(({ state }) => state === "waiting");
  const hold = waiting.find(({ id }) => id === holdId);
  if (!hold) return circulationProblems.holdHasCopy();
  const before = waiting.indexOf(hold) + 1;
  await setPins(tx, place === undefined ? new Map([[holdId, null]]) : placesWith(waiting, hold, place));
  const note = reason.trim();
  const by = changedBy(act.actor);
  await logAct(tx, holdId, { act: place === undefined ? "unpinned" : "moved", at: act.now, by, note });
  await recordAudit(tx, {
    actor: act.actor,
    action: "circulation.hold.move",
    subject: { kind: "hold", id: holdId },
    before: { place: before },
    after: { place: place ?? null },
    reason: note,
    at: act.now,
  });
  await publish(tx, holdsChanged, [{ ids: waiting.map(({ id }) => id) }]);
  return undefined;
}
