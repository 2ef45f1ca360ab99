import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy } from "../../catalogue/index.ts";
import { availabilityChanged, requestsChanged } from "../events.ts";
import { changeItemState } from "../items/item-state.store.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { lockRequest } from "./lock-request.ts";
import { endRequest } from "./request.store.ts";
import { bringProcesses, type RequestEnd } from "./request.ts";

export interface RequestCancellation {
  readonly requestId: string;
  readonly readerId?: string | undefined;
  readonly end?: Extract<RequestEnd, "cancelled" | "expired">;
  readonly reason?: string | undefined;
}

/**
 * Ends a request before its copy was fetched. A copy that nobody has touched is free on its shelf at once; one that was taken from it has to
 * go back first, and is seen on its way until somebody scans it there.
 */
export async function cancelRequest(
  tx: Tx,
  { requestId, readerId, end = "cancelled", reason }: RequestCancellation,
  act: DeskAct,
): Promise<{ readonly goesBack: boolean } | Problem> {
  const locked = await lockRequest(tx, { requestId, readerId });
  if ("status" in locked) return locked;
  const { request, copy } = locked;
  const goesBack = request.state !== "requested" && request.state !== "picking";
  await endRequest(tx, requestId, { end, at: act.now, by: changedBy(act.actor), reason });
  await changeItemState(tx, copy.itemId, {
    process: goesBack ? bringProcesses.back : null,
    process_since: goesBack ? act.now : null,
  });
  await publish(tx, requestsChanged, [{ ids: [requestId] }]);
  await publish(tx, availabilityChanged, [{ recordIds: [request.recordId] }]);
  return { goesBack };
}
