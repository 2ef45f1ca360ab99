import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Consumer } from "../../../kernel/events/consumer.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { findItems, itemsChanged } from "../../catalogue/index.ts";
import { availabilityChanged } from "../events.ts";
import { setItemState } from "./set-item-state.ts";

/** Follows the catalogue: new items can be lent and are counted, changed ones belong where they now stand. */
export function followItems(clock: Clock): Consumer {
  return {
    name: "circulation.follow-items",
    topics: [itemsChanged.name],
    async consume(tx, events) {
      const ids = new Set(events.flatMap(({ payload }) => (payload as { ids: string[] }).ids));
      const items = await findItems(tx, [...ids]);
      await setItemState(tx, items, clock.now());
      const recordIds = [...new Set(items.map(({ recordId }) => recordId))];
      if (recordIds.length > 0) await publish(tx, availabilityChanged, [{ recordIds }]);
    },
  };
}
