import type { Tx } from "../../../kernel/db/database.ts";
import { insertPastHolds, type PastHoldRow } from "./past-loan.store.ts";

/** A hold that is over, of a reader who is no longer named. */
export interface PastHold {
  readonly recordId: string;
  readonly pickup: string;
  readonly end: PastHoldRow["state"];
  readonly placedAt: Date;
  readonly endedAt: Date;
}

const together = 1_000;

/** Writes holds of the past in bulk, for counts: nobody is named. */
export async function keepPastHolds(tx: Tx, holds: readonly PastHold[], by: string): Promise<void> {
  for (let start = 0; start < holds.length; start += together)
    await insertPastHolds(tx, holds.slice(start, start + together).map(rowOf), by);
}

function rowOf({ recordId, pickup, end, placedAt, endedAt }: PastHold): PastHoldRow {
  return { record_id: recordId, pickup, state: end, placed_at: placedAt, ended_at: endedAt };
}
