import type { Principal } from "../../../kernel/auth/principal.ts";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy } from "../../catalogue/index.ts";
import { lockReader } from "../../readers/index.ts";
import { requestsChanged } from "../events.ts";
import { changeItemState } from "../items/item-state.store.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { readServiceTerms } from "../services/service-terms.store.ts";
import { chooseCopy } from "./copy-choice.ts";
import { readShelvedCopies } from "./read-shelved-copies.ts";
import { endRequest, updateRequest } from "./request.store.ts";
import { type BringRequest, bringProcesses, bringServices } from "./request.ts";

/**
 * The copy of a request is not to be had any more: another is fetched in its place, or the request ends as not found.
 * @returns whether there is another
 */
export async function findNextCopy(
  tx: Tx,
  request: BringRequest,
  { rulebook, now, actor }: { readonly rulebook: Rulebook; readonly now: Date; readonly actor: Principal },
): Promise<boolean> {
  const passedItems = [...request.passedItems, request.copyId];
  const reader = await lockReader(tx, request.reader);
  const services = await readServiceTerms(tx);
  const copies = reader ? await readShelvedCopies(tx, request.recordId, { reader, rulebook, now }) : [];
  const choice = chooseCopy(copies, {
    pickup: request.pickup,
    volume: request.volumeId,
    item: request.itemId,
    passedItems,
    offered: bringServices.filter((service) => services[service].offered),
    // Whoever was promised that it is brought is not sent to the shelf now.
    openShelfToo: true,
    queue: services.queue,
  });
  await publish(tx, requestsChanged, [{ ids: [request.id] }]);
  if ("none" in choice) {
    await endRequest(tx, request.id, { end: "not-found", at: now, by: changedBy(actor) });
    return false;
  }
  const { copy, service } = choice;
  await updateRequest(tx, request.id, {
    state: "requested",
    service,
    copy_id: copy.itemId,
    from_branch: copy.atBranch,
    from_location: copy.location,
    use: copy.home ? "home" : "reading-room",
    picked_at: null,
    picked_by: null,
    found_at: null,
    sent_at: null,
    passed_items: passedItems,
  });
  await changeItemState(tx, copy.itemId, { process: bringProcesses.fetching, process_since: now });
  return true;
}
