import { hostname } from "node:os";
import { setImmediate } from "node:timers/promises";
import type { Change, SearchDocument } from "@wenyuan/search";
import type { Clock } from "../../../kernel/clock/clock.ts";
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
import type { LendingFacts } from "../lending-facts.ts";
import { withLending } from "./lending-parts.ts";
import { findChangedByLending, readLendingParts } from "./read-lending-parts.ts";
import { searchDocument } from "./search-document.ts";

const rebuildBatch = 500;

/**
 * For how long the index may not know that it is up to date: a commit costs two waits for the disk, and most loans change nothing in it.
 * What was followed since is followed again after a crash.
 */
const lagMs = 10_000;
/** Records that are read together when the index follows: their rows are taken apart in the thread that answers requests. */
const readTogether = 50;
/** After so many documents requests have their turn; one takes about a third of a millisecond. */
const breath = 4;

/** What documents are made from. */
interface Sources {
  readonly db: Database;
  readonly clock: Clock;
  readonly lending: LendingFacts;
}

/**
 * Keeps the index as the catalogue and the shelves are: re-reads each changed record, so that events may come late or twice. A title that was
 * lent is read again only when it makes a difference to what the index holds of it.
 */
export function indexFollower(sources: Sources, engine: SearchEngine): Follower {
  // Where the log was followed to with nothing to change; known to the index only with its next commit.
  let ahead: string | undefined;
  let committed = 0;
  return {
    name: `discovery.index@${hostname()}`,
    topics: [recordsChanged.name, itemsChanged.name, ...sources.lending.topics],
    position: () => ahead ?? engine.position,
    async follow(events, through) {
      const ids = await recordsOf(events, sources, engine);
      const now = sources.clock.now().getTime();
      if (ids.length === 0 && Math.abs(now - committed) < lagMs) {
        ahead = through;
        return;
      }
      await engine.apply(await changesOf(sources, ids), { position: through });
      [ahead, committed] = [undefined, now];
    },
    async rebuild(through) {
      await engine.rebuild(allRecords(sources), { position: through });
      ahead = undefined;
    },
  };
}

async function* allRecords(sources: Sources): AsyncGenerator<Change[]> {
  for (let after = "0"; ; ) {
    const records = await recordsAfter(sources.db, after, rebuildBatch);
    const last = records.at(-1);
    if (!last) return;
    yield [...(await documentsOf(sources, records)).values()].map((put) => ({ put }));
    after = last.id;
  }
}

async function changesOf(sources: Sources, ids: readonly string[]): Promise<Change[]> {
  const changes: Change[] = [];
  for (let from = 0; from < ids.length; from += readTogether) {
    const some = ids.slice(from, from + readTogether);
    const documents = await documentsOf(sources, await findRecords(sources.db, some));
    for (const id of some) {
      const put = documents.get(id);
      changes.push(put ? { put } : { delete: id });
    }
  }
  return changes;
}

async function documentsOf(
  { db, clock, lending }: Sources,
  records: readonly StoredRecord[],
): Promise<Map<string, SearchDocument>> {
  const ids = records.map((record) => record.id);
  const [items, { locations }] = await Promise.all([itemsOfRecords(db, ids), readPlaces(db)]);
  const branches = new Map(locations.map(({ code, branch }) => [code, branch]));
  const branchOf = (location: string) => branches.get(location);
  const parts = await readLendingParts(lending, ids, clock.now());
  const documents = new Map<string, SearchDocument>();
  for (const [n, record] of records.entries()) {
    const document = searchDocument(record, items.get(record.id) ?? [], branchOf);
    documents.set(record.id, withLending(document, parts.get(record.id)!));
    if (n % breath === breath - 1) await setImmediate();
  }
  return documents;
}

/** The records whose documents have to be made anew: those changed, those that the changed items belong to, those that lending changed. */
async function recordsOf(
  events: readonly LoggedEvent[],
  { lending, clock }: Sources,
  engine: SearchEngine,
): Promise<string[]> {
  const catalogued = events.flatMap(({ topic, payload }) => {
    if (topic === recordsChanged.name) return (payload as { ids: string[] }).ids;
    return topic === itemsChanged.name ? (payload as { recordIds: string[] }).recordIds : [];
  });
  const ids = new Set(catalogued);
  const lent = events.filter(({ topic }) => lending.topics.includes(topic));
  if (lent.length === 0) return [...ids];
  const titles = new Set(await lending.titlesOf(lent)).difference(ids);
  const changed = await findChangedByLending({ lending, engine, now: clock.now() }, [...titles]);
  return [...ids, ...changed];
}
