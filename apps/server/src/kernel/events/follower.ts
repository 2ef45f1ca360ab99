import type { Database } from "../db/database.ts";
import { statement } from "../db/statement.ts";
import type { LoggedEvent } from "./event.ts";
import { lastPosition, noStep, readLog, type Step } from "./event-log.ts";

/**
 * Something that follows the log but keeps its position elsewhere, together with its own state (a search index, another host's copy).
 * The log is told the position too, so that it is not trimmed too early.
 */
export interface Follower {
  /** Unique in the installation, for instance with the host's name in it. */
  readonly name: string;
  readonly topics: readonly string[];
  /** Where the follower's state stands; undefined when it has none. */
  position(): string | undefined;
  /** Takes events; afterwards `position()` is `through`. */
  follow(events: readonly LoggedEvent[], through: string): Promise<void>;
  /** Makes the state anew from the truth; afterwards `position()` is `through`. */
  rebuild(through: string): Promise<void>;
}

/** As many ids as four hundred, or as many events as say so much: what is found a moment later costs less together. */
const batchBytes = 4096;
const batchSize = 1000;

/** Lets the follower take its next batch, or rebuild when it has no state. @returns how many events it took; 1 when it was rebuilt */
export async function followNext(db: Database, follower: Follower): Promise<number> {
  return (await followStep(db, follower)).events;
}

/** Lets the follower take its next batch, or rebuild when it has no state, which counts as one event. */
export async function followStep(db: Database, follower: Follower): Promise<Step> {
  const position = follower.position();
  if (position === undefined || (await isTrimmed(db, position))) {
    // Read before rebuilding: what changes meanwhile comes again as events, and taking it twice is harmless.
    const through = await lastPosition(db);
    await follower.rebuild(through);
    await report(db, follower.name, through);
    return { events: 1, more: true };
  }
  const batch = await readLog(db, position, { topics: follower.topics, limit: batchSize, bytes: batchBytes });
  if (batch.through === position) return noStep;
  await follower.follow(batch.events, batch.through);
  await report(db, follower.name, batch.through);
  return { events: batch.events.length, more: batch.more };
}

const firstPosition = statement<[], { first: string | null }>(
  "events.first-position",
  "select min(position) as first from events.log",
);

/** Whether events after the position were deleted already, because the follower was away for too long. */
async function isTrimmed(db: Database, position: string): Promise<boolean> {
  const [row] = await firstPosition.rows(db);
  const first = row?.first ?? null;
  return first !== null && BigInt(first) > BigInt(position) + 1n;
}

const reportPosition = statement<[name: string, position: string], never>(
  "events.report-position",
  `insert into events.consumer (name, position) values ($1, $2)
   on conflict (name) do update set position = excluded.position, seen_at = now()`,
);

async function report(db: Database, name: string, position: string): Promise<void> {
  await reportPosition.rows(db, name, position);
}
