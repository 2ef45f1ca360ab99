import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Consumer } from "../../../kernel/events/consumer.ts";
import { findItems, itemsChanged } from "../../catalogue/index.ts";
import { setItemState } from "./set-item-state.ts";

/** Follows the catalogue: new items can be lent and are counted, changed ones belong where they now stand. */
export function followItems(clock: Clock): Consumer {
  return {
    name: "circulation.follow-items",
    topics: [itemsChanged.name],
    async consume(tx, events) {
      const ids = new Set(events.flatMap(({ payload }) => (payload as { ids: string[] }).ids));
      await setItemState(tx, await findItems(tx, [...ids]), clock.now());
    },
  };
}
