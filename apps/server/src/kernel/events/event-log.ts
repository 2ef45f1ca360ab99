import type { Database, Tx } from "../db/database.ts";
import { poolOf } from "../db/inside.ts";
import { statement } from "../db/statement.ts";
import { afterCommit, waitAtCommit } from "../db/transact.ts";
import type { LoggedEvent, Topic } from "./event.ts";
import { wake } from "./wake.ts";

/** Any fixed number; held by the one process that sequences, for the length of one batch. */
const sequencerLock = 7_301_950_002;

const write = statement<[topic: string, payloads: readonly string[]], never>(
  "events.publish",
  `insert into events.pending (topic, payload)
   select $1, payload from unnest($2::jsonb[]) with ordinality as given (payload, n) order by n`,
);

/** Writes events in the transaction that makes them true. They reach consumers only if it commits. */
export function publish<P>(tx: Tx, topic: Topic<P>, payloads: readonly P[]): Promise<void> {
  if (payloads.length === 0) return Promise.resolve();
  const texts = payloads.map((payload) => JSON.stringify(payload));
  waitAtCommit(tx, write.rows(tx, topic.name, texts));
  afterCommit(tx, wake);
  return Promise.resolve();
}

/**
 * Moves up to `limit` committed events from `pending` to the log. Only one process at a time does so; another's call moves nothing.
 * A row is visible only after its transaction's commit, so a position once passed can never be filled later.
 * @returns how many were moved
 */
export async function sequence(db: Database, limit = 5_000): Promise<number> {
  const client = await poolOf(db).connect();
  try {
    await client.query("begin");
    const { rows } = await client.query<{ held: boolean }>("select pg_try_advisory_xact_lock($1) as held", [
      sequencerLock,
    ]);
    const moved = rows[0]?.held ? await moveVisible(client, limit) : 0;
    await client.query("commit");
    client.release();
    return moved;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function moveVisible(
  client: { query: (query: { name: string; text: string; values: unknown[] }) => Promise<{ rowCount: number | null }> },
  limit: number,
) {
  const result = await client.query({
    name: "events.sequence",
    text: `
      with moved as (
        delete from events.pending where id in (select id from events.pending order by id limit $1)
        returning id, topic, payload, at
      )
      insert into events.log (topic, payload, at) select topic, payload, at from moved order by id`,
    values: [limit],
  });
  return result.rowCount ?? 0;
}

/** What one who follows the log has taken of it at a time. */
export interface Step {
  readonly events: number;
  /** More may wait that is his. */
  readonly more: boolean;
}

/** Nothing was there to take. */
export const noStep: Step = { events: 0, more: false };

/** A stretch of the log, read for certain topics. */
export interface LogBatch {
  readonly events: readonly LoggedEvent[];
  /** Up to where the log was read: events of other topics are passed over too, or they would hold back trimming for ever. */
  readonly through: string;
  /** The bounds were reached, so that more may wait. */
  readonly more: boolean;
}

/** Which events are read, and how many. */
export interface LogReading {
  readonly topics: readonly string[];
  /** Events at most. */
  readonly limit: number;
  /** Bytes of their payloads at most, as text; the first event is given however large it is. No bound when not given. */
  readonly bytes?: number;
}

interface WeighedEvent extends LoggedEvent {
  /** The position of the last event that there was within the limit. */
  readonly last: string;
}

const read = statement<
  [after: string, end: string, topics: readonly string[], limit: number, bytes: number],
  WeighedEvent
>(
  "events.read",
  `select position, topic, payload, at, last from (
     select position, topic, payload, at, max(position) over () as last,
       sum(octet_length(payload::text)) over (order by position) - octet_length(payload::text) as before
     from (select * from events.log where position > $1 and position <= $2 and topic = any($3) order by position limit $4) as next
   ) as weighed where before < $5 order by position`,
);

/** The next events of `topics` after a position, in order, as many as may be. */
export async function readLog(
  at: Database | Tx,
  after: string,
  { topics, limit, bytes = Number.MAX_SAFE_INTEGER }: LogReading,
): Promise<LogBatch> {
  const end = await lastPosition(at);
  const rows = await read.rows(at, after, end, topics, limit, bytes);
  const reached = rows.at(-1);
  const cut = reached !== undefined && (rows.length === limit || reached.position !== reached.last);
  const through = cut ? reached.position : end;
  const events = rows.map(({ position, topic, payload, at: time }) => ({ position, topic, payload, at: time }));
  return { events, through: BigInt(through) > BigInt(after) ? through : after, more: cut };
}

const last = statement<[], { position: string }>(
  "events.last-position",
  "select coalesce(max(position), 0)::text as position from events.log",
);

/** The last position of the log, "0" when it is empty. */
export async function lastPosition(at: Database | Tx): Promise<string> {
  const [row] = await last.rows(at);
  return row?.position ?? "0";
}

/**
 * Deletes events that every consumer has passed and that are older than a day. A consumer that was not seen for 30 days is forgotten.
 * @returns how many were deleted
 */
export async function trimLog(db: Database): Promise<number> {
  await poolOf(db).query("delete from events.consumer where seen_at < now() - interval '30 days'");
  const { rowCount } = await poolOf(db).query(`
    delete from events.log
    where at < now() - interval '1 day' and position <= (select coalesce(min(position), 0) from events.consumer)`);
  return rowCount ?? 0;
}
