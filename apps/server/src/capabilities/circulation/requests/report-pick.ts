import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { findItemByBarcode } from "../../catalogue/index.ts";
import { availabilityChanged, requestsChanged } from "../events.ts";
import { changeItemState, lockItemState } from "../items/item-state.store.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { findNextCopy } from "./find-next-copy.ts";
import { lockRequest } from "./lock-request.ts";
import { lockRequestOfCopy, updateRequest } from "./request.store.ts";
import type { BringRequest } from "./request.ts";

/** A runner has the copy in hand. @returns the request it is for */
export async function reportFound(tx: Tx, barcode: string, act: DeskAct): Promise<BringRequest | Problem> {
  const item = await findItemByBarcode(tx, barcode);
  if (!item) return circulationProblems.itemUnknown({ barcode });
  await lockItemState(tx, item.id);
  const request = await lockRequestOfCopy(tx, item.id);
  if (!request || !["requested", "picking", "found"].includes(request.state))
    return circulationProblems.notOnPullList();
  await updateRequest(tx, request.id, { state: "found", found_at: request.foundAt ?? act.now });
  await changeItemState(tx, item.id, { seen_at: act.now });
  await publish(tx, requestsChanged, [{ ids: [request.id] }]);
  return { ...request, state: "found" };
}

/**
 * The copy was not in its place: it is missing from now on, and the next one is fetched, or the reader is told that there is none.
 * @returns whether another copy is fetched
 */
export async function reportMissing(
  tx: Tx,
  rules: Rules,
  { requestId }: { readonly requestId: string },
  act: DeskAct,
): Promise<{ readonly next: boolean } | Problem> {
  const locked = await lockRequest(tx, { requestId });
  if ("status" in locked) return locked;
  const { request, copy } = locked;
  if (request.state !== "requested" && request.state !== "picking") return circulationProblems.notOnPullList();
  await changeItemState(tx, copy.itemId, { process: null, process_since: null, missing_since: act.now });
  const rulebook = await rules.inForce(tx, await readRuleVersions(tx), act.now);
  const next = await findNextCopy(tx, request, { rulebook, now: act.now, actor: act.actor });
  await publish(tx, availabilityChanged, [{ recordIds: [request.recordId] }]);
  return { next };
}
