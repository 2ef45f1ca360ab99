import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Tx } from "../../../kernel/db/database.ts";
import type { Consumer } from "../../../kernel/events/consumer.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { mergeUndone, recordsMerged, sameVolumes } from "../../catalogue/index.ts";
import { availabilityChanged, requestsChanged } from "../events.ts";
import { moveHolds, moveLoans, moveRequests, returnHolds } from "./merged-title.store.ts";

interface Merge {
  readonly winnerId: string;
  readonly loserId: string;
  readonly itemIds: readonly string[];
}

/**
 * Follows merges of titles: who waits for the one that went waits for the one that stayed, what is being brought is of it, and loans count for
 * it; undone, all go back. Where each copy is follows by itself, since moved items are changed items.
 */
export function followMerges(clock: Clock): Consumer {
  return {
    name: "circulation.follow-merges",
    topics: [recordsMerged.name, mergeUndone.name],
    async consume(tx, events) {
      // In their order: a merge may be undone and done again.
      for (const { topic, payload } of events)
        await (topic === recordsMerged.name ? merge(tx, payload as Merge, clock.now()) : part(tx, payload as Merge));
    },
  };
}

async function merge(tx: Tx, { winnerId, loserId, itemIds }: Merge, now: Date): Promise<void> {
  const way = { from: loserId, to: winnerId };
  const volumes = await sameVolumes(tx, loserId, winnerId);
  await moveHolds(tx, way, { volumes, now });
  await tellMoved(tx, await moveRequests(tx, way, { volumes }));
  await moveLoans(tx, way, itemIds);
  await publish(tx, availabilityChanged, [{ recordIds: [winnerId, loserId] }]);
}

async function part(tx: Tx, { winnerId, loserId, itemIds }: Merge): Promise<void> {
  const way = { from: winnerId, to: loserId };
  await returnHolds(tx, way);
  const volumes = await sameVolumes(tx, winnerId, loserId);
  await tellMoved(tx, await moveRequests(tx, way, { volumes, copies: itemIds }));
  await moveLoans(tx, way, itemIds);
  await publish(tx, availabilityChanged, [{ recordIds: [winnerId, loserId] }]);
}

async function tellMoved(tx: Tx, requestIds: readonly string[]): Promise<void> {
  if (requestIds.length > 0) await publish(tx, requestsChanged, [{ ids: [...requestIds] }]);
}
