import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy } from "../../catalogue/index.ts";
import { holdsChanged, requestsChanged } from "../events.ts";
import type { LockedForLoan } from "../items/item-state.store.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { endRequest, lockRequestOfCopy } from "../requests/request.store.ts";
import { isBringProcess } from "../requests/request.ts";
import { fulfilHold, fulfilWaiting, releaseHold } from "./hold.store.ts";
import { logAct } from "./hold-log.store.ts";

/**
 * What a loan means for those who had a claim to the copy or to the title: the reader has what he waited for; another's hold, which the
 * desk passed over, waits again in its old place and is served anew.
 */
export async function settleClaims(
  tx: Tx,
  { state, readerId }: { readonly state: LockedForLoan; readonly readerId: string },
  act: DeskAct,
): Promise<void> {
  const ending = { at: act.now, by: changedBy(act.actor) };
  if (isBringProcess(state.process)) await settleRequest(tx, { itemId: state.itemId, readerId }, ending);
  if (state.holdId !== null && state.holdReader === readerId) await fulfilHold(tx, state.holdId, ending);
  else if (state.holdsOpen > 0) await fulfilWaiting(tx, { ...state, readerId }, ending);
  if (state.holdId === null) return;
  await publish(tx, holdsChanged, [{ ids: [state.holdId] }]);
  if (state.holdReader === readerId) return;
  await releaseHold(tx, { id: state.holdId });
  await logAct(tx, state.holdId, { act: "copy-gone", ...ending, itemId: state.itemId });
}

/** Another's request stays open; the follower of copies finds the next one for it. */
async function settleRequest(
  tx: Tx,
  { itemId, readerId }: { readonly itemId: string; readonly readerId: string },
  ending: { readonly at: Date; readonly by: string },
): Promise<void> {
  const request = await lockRequestOfCopy(tx, itemId);
  if (request?.reader !== readerId) return;
  await endRequest(tx, request.id, { end: "fetched", ...ending });
  await publish(tx, requestsChanged, [{ ids: [request.id] }]);
}
