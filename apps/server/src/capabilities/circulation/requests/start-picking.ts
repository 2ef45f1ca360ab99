import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy } from "../../catalogue/index.ts";
import { requestsChanged } from "../events.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { markPicking } from "./pick-list.store.ts";

/** A runner sets out with a list: its readers see that it is being fetched. What others took meanwhile is left out. */
export async function startPicking(tx: Tx, ids: readonly string[], act: DeskAct): Promise<readonly string[]> {
  const taken = await markPicking(tx, ids, { at: act.now, by: changedBy(act.actor) });
  if (taken.length > 0) await publish(tx, requestsChanged, [{ ids: taken }]);
  return taken;
}
