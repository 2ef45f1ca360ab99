import type { MergeFollower } from "../../readers/index.ts";
import { giveLists } from "./list.store.ts";

/** Lists follow when two records become one person's. */
export const listMerges: MergeFollower = {
  room: "space",
  merge: async (tx, way) => ({ list: await giveLists(tx, way) }),
  async part(tx, way, { list = [] }) {
    await giveLists(tx, way, list);
    return undefined;
  },
};
