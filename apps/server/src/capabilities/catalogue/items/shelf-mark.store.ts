import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";

/** Where a title stands, as its first copy says: enough for a line of a list. */
export interface ShelfMark {
  readonly recordId: string;
  readonly callNumber: string | null;
  readonly location: string;
}

// One row for each title, whatever the number of its copies: the lateral part ends at the first.
const firstOf = statement<[recordIds: readonly string[]], ShelfMark>(
  "catalogue.shelf-marks",
  `select wanted.id as "recordId", first.call_number as "callNumber", first.location
   from unnest($1::bigint[]) wanted (id)
   cross join lateral (
     select i.call_number, i.location from catalogue.item i
     where i.record_id = wanted.id and i.withdrawn_at is null and not i.suppressed
     order by i.id limit 1
   ) first`,
);

/** The shelf marks of a page of titles, in one query; titles without copies are left out. */
export async function shelfMarksOf(at: Database | Tx, recordIds: readonly string[]): Promise<Map<string, ShelfMark>> {
  if (recordIds.length === 0) return new Map();
  const rows = await firstOf.rows(at, recordIds);
  return new Map(rows.map((row) => [row.recordId, row]));
}
