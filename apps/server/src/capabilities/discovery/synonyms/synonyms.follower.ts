import { hostname } from "node:os";
import type { Database } from "../../../kernel/db/database.ts";
import type { Follower } from "../../../kernel/events/follower.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import { synonymsChanged } from "../events.ts";
import { listGroups } from "./synonym-group.store.ts";
import { engineGroup } from "./synonym-group.ts";

/** More groups are not searched with: each lengthens the lists that a query reads. */
const mostGroups = 20_000;

/** Keeps the engine's synonyms as the library's list is. They are held in memory, so that each start reads them anew. */
export function synonymsFollower(db: Database, engine: SearchEngine): Follower {
  let position: string | undefined;
  const read = async (through: string) => {
    const groups = await listGroups(db, { after: "0", limit: mostGroups });
    await engine.setSynonyms(groups.map(engineGroup));
    position = through;
  };
  return {
    name: `discovery.synonyms@${hostname()}`,
    topics: [synonymsChanged.name],
    position: () => position,
    async follow(events, through) {
      if (events.length > 0) await read(through);
      else position = through;
    },
    rebuild: read,
  };
}
