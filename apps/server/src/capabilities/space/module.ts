import type { Consumer } from "../../kernel/events/consumer.ts";
import type { Module } from "../../kernel/module.ts";
import { recordsMerged } from "../catalogue/index.ts";
import { moveEntries } from "./lists/list.store.ts";

/** A reader's own space: lists of works. */
export function spaceModule(): Module {
  return { name: "space", consumers: [followMerges] };
}

/** An entry goes where its record went. */
const followMerges: Consumer = {
  name: "space.follow-merges",
  topics: [recordsMerged.name],
  async consume(tx, events) {
    for (const { payload } of events) {
      const { winnerId, loserId } = payload as { winnerId: string; loserId: string };
      await moveEntries(tx, { from: loserId, to: winnerId });
    }
  },
};
