import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { addQueryCounts } from "./query-count.store.ts";
import { QueryCounter } from "./query-counter.ts";

const counters = new WeakMap<Database, QueryCounter>();

/** The counter of this process for a database: whatever searches tells it. */
export function queryCounterOf(db: Database): QueryCounter {
  const known = counters.get(db) ?? new QueryCounter();
  counters.set(db, known);
  return known;
}

/** Writes what was counted since the last time. */
export async function writeQueryCounts(db: Database): Promise<void> {
  const counts = queryCounterOf(db).take();
  if (counts.length > 0) await transact(db, (tx) => addQueryCounts(tx, counts));
}
