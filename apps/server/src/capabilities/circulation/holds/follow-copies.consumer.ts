import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Consumer } from "../../../kernel/events/consumer.ts";
import { findItems, itemsChanged } from "../../catalogue/index.ts";
import { availabilityChanged, loansChanged } from "../events.ts";
import { undoIdleRecalls } from "../recalls/undo-recall.ts";
import { releaseLostRequests } from "../requests/release-lost-requests.ts";
import type { Rules } from "../rules/open-rules.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { freeAbandonedCopies } from "./free-copies.store.ts";
import { loanTitles, waitedFor } from "./hold.store.ts";
import { releaseGoneCopies } from "./release-gone-copies.ts";
import { serveQueue } from "./serve-queue.ts";

/**
 * Keeps queues true whatever becomes of copies: one that is lost, missing or withdrawn lets go of the hold it was meant for, which waits in
 * its old place and gets the next copy; a new copy goes to who waits; a hold that nothing can fill any more is known as such.
 */
export function followCopies(clock: Clock, rules: Rules): Consumer {
  return {
    name: "circulation.follow-copies",
    topics: [availabilityChanged.name, itemsChanged.name, loansChanged.name],
    batchSize: 200,
    async consume(tx, events) {
      const named = (topic: string, field: string) =>
        events.flatMap((event) =>
          event.topic === topic ? ((event.payload as Record<string, string[]>)[field] ?? []) : [],
        );
      const items = await findItems(tx, [...new Set(named(itemsChanged.name, "ids"))]);
      const lent = await loanTitles(tx, [...new Set(named(loansChanged.name, "ids"))]);
      const titles = new Set([
        ...named(availabilityChanged.name, "recordIds"),
        ...items.map((item) => item.recordId),
        ...lent,
      ]);
      const now = clock.now();
      const rulebook = await rules.inForce(tx, await readRuleVersions(tx), now);
      await freeAbandonedCopies(tx, [...titles]);
      await undoIdleRecalls(tx, [...titles], now);
      for (const recordId of await waitedFor(tx, [...titles])) {
        await releaseGoneCopies(tx, recordId, { now });
        await serveQueue(tx, recordId, { now, rulebook });
      }
      await releaseLostRequests(tx, [...titles], { now, rulebook });
    },
  };
}
