import type { Clock } from "../../../../kernel/clock/clock.ts";
import type { Consumer } from "../../../../kernel/events/consumer.ts";
import { followDeposit, libraryDay, listDepositors, readersChanged } from "../../../readers/index.ts";
import { heldFor } from "../ledger/ledger.store.ts";

/**
 * Whoever comes into a category that asks for a deposit borrows when it is there; whoever leaves it need not have one. However the change
 * came: at the desk, in a list, by a merge.
 */
export function followCategories(clock: Clock, zone: string): Consumer {
  return {
    name: "circulation.follow-categories",
    topics: [readersChanged.name],
    async consume(tx, events) {
      const ids = events.flatMap(({ payload }) => (payload as { ids: string[] }).ids);
      const now = clock.now();
      const doing = { actor: { kind: "system", name: "deposit" }, now } as const;
      for (const { id, deposit } of await listDepositors(tx, ids)) {
        const held = deposit && {
          currency: deposit.currency,
          minor: await heldFor(tx, id, { account: "deposits", currency: deposit.currency }),
        };
        await followDeposit(tx, { readerId: id, ...(held ? { held } : {}), today: libraryDay(now, zone) }, doing);
      }
    },
  };
}
