import { hostname } from "node:os";
import type { Change } from "@wenyuan/search";
import type { Database } from "../../../kernel/db/database.ts";
import type { Follower } from "../../../kernel/events/follower.ts";
import { findRecords, recordsAfter, recordsChanged } from "../../catalogue/index.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import { searchDocument } from "./search-document.ts";

const rebuildBatch = 500;

/** Keeps the index as the catalogue is: re-reads each changed record, so that events may come late or twice. */
export function indexFollower(db: Database, engine: SearchEngine): Follower {
  return {
    name: `discovery.index@${hostname()}`,
    topics: [recordsChanged.name],
    position: () => engine.position,
    async follow(events, through) {
      const ids = [...new Set(events.flatMap((event) => (event.payload as { ids: string[] }).ids))];
      await engine.apply(await changesOf(db, ids), { position: through });
    },
    rebuild: (through) => engine.rebuild(allRecords(db), { position: through }),
  };
}

async function* allRecords(db: Database): AsyncGenerator<Change[]> {
  for (let after = "0"; ; ) {
    const records = await recordsAfter(db, after, rebuildBatch);
    const last = records.at(-1);
    if (!last) return;
    yield records.map((record) => ({ put: searchDocument(record) }));
    after = last.id;
  }
}

async function changesOf(db: Database, ids: readonly string[]): Promise<Change[]> {
  const records = new Map((await findRecords(db, ids)).map((record) => [record.id, record]));
  return ids.map((id) => {
    const record = records.get(id);
    return record ? { put: searchDocument(record) } : { delete: id };
  });
}
