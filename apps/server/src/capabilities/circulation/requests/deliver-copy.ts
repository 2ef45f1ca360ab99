import { addOpenDays, dateAt } from "@wenyuan/calendar";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { requestsChanged } from "../events.ts";
import { changeItemState, type ItemNow } from "../items/item-state.store.ts";
import { instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { readServiceTerms } from "../services/service-terms.store.ts";
import { lockRequestOfCopy, updateRequest } from "./request.store.ts";
import { type BringRequest, bringProcesses } from "./request.ts";

/** Where a copy goes that is brought for a reader: on to his desk, or it stands there now. */
export type CopyBrought =
  | { readonly to: "request-shelf"; readonly branch: string; readonly requestId: string; readonly keepUntil: string }
  | { readonly to: "transit"; readonly branch: string; readonly requestId: string };

interface InHand {
  readonly at: string;
  readonly now: Date;
  readonly rulebook: Rulebook;
}

/**
 * A copy that was fetched for a reader is scanned at a desk: it is ready where he wanted it, or goes on there.
 * @returns nothing when it is brought for nobody
 */
export async function deliverCopy(tx: Tx, copy: ItemNow, inHand: InHand): Promise<CopyBrought | undefined> {
  if (copy.process !== bringProcesses.fetching && copy.process !== bringProcesses.ready) return undefined;
  const request = await lockRequestOfCopy(tx, copy.itemId);
  if (!request) return undefined;
  const { at, now } = inHand;
  await publish(tx, requestsChanged, [{ ids: [request.id] }]);
  return at === request.pickup ? await makeReady(tx, request, inHand) : await sendOn(tx, request, { at, now });
}

async function makeReady(tx: Tx, request: BringRequest, { at, now, rulebook }: InHand): Promise<CopyBrought> {
  const keepUntil = request.keepUntil ?? (await keptUntil(tx, request, { at, now, rulebook }));
  await updateRequest(tx, request.id, {
    state: "ready",
    found_at: request.foundAt ?? now,
    ready_at: request.readyAt ?? now,
    keep_until: keepUntil,
  });
  await changeItemState(tx, request.copyId, {
    process: bringProcesses.ready,
    process_since: now,
    at_branch: at,
    seen_at: now,
    missing_since: null,
    transit_to: null,
    transit_since: null,
  });
  return { to: "request-shelf", branch: at, requestId: request.id, keepUntil };
}

async function sendOn(
  tx: Tx,
  request: BringRequest,
  { at, now }: { readonly at: string; readonly now: Date },
): Promise<CopyBrought> {
  await updateRequest(tx, request.id, {
    state: "in-transit",
    found_at: request.foundAt ?? now,
    sent_at: request.sentAt ?? now,
  });
  await changeItemState(tx, request.copyId, {
    process: bringProcesses.fetching,
    at_branch: at,
    seen_at: now,
    missing_since: null,
    transit_to: request.pickup,
    transit_since: now,
  });
  return { to: "transit", branch: request.pickup, requestId: request.id };
}

/** The last day at the desk; open days only, for on others nobody could fetch it. */
async function keptUntil(tx: Tx, request: BringRequest, { at, now, rulebook }: InHand): Promise<string> {
  const { [request.service]: terms } = await readServiceTerms(tx);
  const desk = rulebook.deskOf(at);
  const today = dateAt(instantOfDate(now), desk.zone);
  return (addOpenDays(desk, today, terms.keepDays) ?? today.add({ days: terms.keepDays })).toString();
}
