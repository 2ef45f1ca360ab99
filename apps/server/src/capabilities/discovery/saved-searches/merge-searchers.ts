import type { MergeFollower } from "../../readers/index.ts";
import { giveSaved } from "./saved-search.store.ts";

/** Saved searches follow when two records become one person's; a history of searches stays with the record that asked for it. */
export const searchMerges: MergeFollower = {
  room: "discovery",
  merge: async (tx, way) => ({ saved: await giveSaved(tx, way) }),
  async part(tx, way, { saved = [] }) {
    await giveSaved(tx, way, saved);
    return undefined;
  },
};
