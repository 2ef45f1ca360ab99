import { hostname } from "node:os";
import type { Change, DocumentSource } from "@wenyuan/search";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import type { LoggedEvent } from "../../../kernel/events/event.ts";
import type { Follower } from "../../../kernel/events/follower.ts";
import {
  findableItems,
  findRecordTexts,
  itemsChanged,
  type RecordText,
  readPlaces,
  recordsChanged,
  recordTextsAfter,
} from "../../catalogue/index.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import type { LendingFacts } from "../lending-facts.ts";
import { documentSource } from "./document-source.ts";
import { findChangedByLending, readLendingParts } from "./read-lending-parts.ts";
import type { BranchOf } from "./search-document.ts";

/**
 * For how long the index may not know that it is up to date: a commit costs two waits for the disk, and most loans change nothing in it.
 * What was followed since is followed again after a crash.
 */
const lagMs = 10_000;
/** Records that are read together: their rows are taken over, some microseconds each, in the thread that answers requests. */
const readTogether = 100;

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
  const read = (after: string) => recordTextsAfter(sources.db, after, readTogether);
  const branchOf = await readBranches(sources.db);
  for (let reading = read("0"); ; ) {
    const records = await reading;
    const last = records.at(-1);
    if (!last) return;
    // The next are read while these are taken.
    reading = read(last.id);
    reading.catch(() => {});
    yield (await sourcesOf(sources, records, branchOf)).map((make) => ({ make }));
  }
}

async function changesOf(sources: Sources, ids: readonly string[]): Promise<Change[]> {
  const branchOf = await readBranches(sources.db);
  const changes: Change[] = [];
  for (let from = 0; from < ids.length; from += readTogether) {
    const some = ids.slice(from, from + readTogether);
    const made = await sourcesOf(sources, await findRecordTexts(sources.db, some), branchOf);
    const found = new Map(made.map((make) => [make.id, make]));
    for (const id of some) {
      const make = found.get(id);
      changes.push(make ? { make } : { delete: id });
    }
  }
  return changes;
}

async function readBranches(db: Database): Promise<BranchOf> {
  const { locations } = await readPlaces(db);
  const branches = new Map(locations.map(({ code, branch }) => [code, branch]));
  return (location) => branches.get(location);
}

/** What the records' documents are made from. Neither MARC is read nor documents are made in this thread, which answers requests. */
async function sourcesOf(
  { db, clock, lending }: Sources,
  records: readonly RecordText[],
  branchOf: BranchOf,
): Promise<DocumentSource[]> {
  const ids = records.map((record) => record.id);
  const [items, parts] = await Promise.all([findableItems(db, ids), readLendingParts(lending, ids, clock.now())]);
  return records.map((record) =>
    documentSource(record, { items: items.get(record.id) ?? [], branchOf, lending: parts.get(record.id)! }),
  );
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
