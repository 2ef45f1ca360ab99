import type { Database } from "../db/database.ts";
import { statement } from "../db/statement.ts";

/** So many of the last events are looked through: at any pace of a bulk load they reach back a few seconds, and cost a fraction of a millisecond. */
const lookedThrough = 500;
/** Who has not moved for so long stands still for another reason than work: nobody waits for it. */
const standsStill = "5 seconds";

const heard = statement<[topics: readonly string[], seconds: number], { heard: boolean }>(
  "events.heard",
  `
  select exists (
    select from (select topic, at from events.log order by position desc limit ${lookedThrough}) as latest
    where topic = any($1) and at > now() - make_interval(secs => $2)
  ) as heard`,
);

/** Whether something of these topics has happened within the last seconds; it may be overlooked when very much else has happened since. */
export async function heardWithin(db: Database, topics: readonly string[], seconds: number): Promise<boolean> {
  if (topics.length === 0) return false;
  const [row] = await heard.rows(db, topics, seconds);
  return row?.heard ?? false;
}

const lag = statement<[], { behind: number }>(
  "events.ahead",
  `
  select coalesce(max(log.last - consumer.position), 0)::integer as behind
  from events.consumer, (select max(position) as last from events.log) as log
  where consumer.seen_at > now() - interval '${standsStill}'`,
);

/** How many events the slowest of those who follow the log has before it, when it is at work; 0 when nobody follows. */
export async function eventsAhead(db: Database): Promise<number> {
  const [row] = await lag.rows(db);
  return row?.behind ?? 0;
}
