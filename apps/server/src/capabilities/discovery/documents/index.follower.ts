import { hostname } from "node:os";
import type { Change, SearchDocument } from "@wenyuan/search";
import type { Database } from "../../../kernel/db/database.ts";
import type { LoggedEvent } from "../../../kernel/events/event.ts";
import type { Follower } from "../../../kernel/events/follower.ts";
import {
  findRecords,
  itemsChanged,
  itemsOfRecords,
  readPlaces,
  recordsAfter,
  recordsChanged,
  type StoredRecord,
} from "../../catalogue/index.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import { searchDocument } from "./search-document.ts";

const rebuildBatch = 500;

/** Keeps the index as the catalogue is: re-reads each changed record, so that events may come late or twice. */
export function indexFollower(db: Database, engine: SearchEngine): Follower {
  return {
    name: `discovery.index@${hostname()}`,
    topics: [recordsChanged.name, itemsChanged.name],
    position: () => engine.position,
    async follow(events, through) {
      const ids = [...new Set(events.flatMap(recordsOf))];
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
    yield [...(await documentsOf(db, records)).values()].map((put) => ({ put }));
    after = last.id;
  }
}

async function changesOf(db: Database, ids: readonly string[]): Promise<Change[]> {
  const documents = await documentsOf(db, await findRecords(db, ids));
  return ids.map((id) => {
    const put = documents.get(id);
    return put ? { put } : { delete: id };
  });
}

async function documentsOf(db: Database, records: readonly StoredRecord[]): Promise<Map<string, SearchDocument>> {
  const ids = records.map((record) => record.id);
  const [items, { locations }] = await Promise.all([itemsOfRecords(db, ids), readPlaces(db)]);
  const branches = new Map(locations.map(({ code, branch }) => [code, branch]));
  const branchOf = (location: string) => branches.get(location);
  return new Map(records.map((record) => [record.id, searchDocument(record, items.get(record.id) ?? [], branchOf)]));
}

/** The records that an event is about: those changed, or those that the changed items belong to. */
function recordsOf({ topic, payload }: LoggedEvent): string[] {
  if (topic === itemsChanged.name) return (payload as { recordIds: string[] }).recordIds;
  return (payload as { ids: string[] }).ids;
}
