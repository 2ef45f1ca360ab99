import type { Database } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";

/** What a copy adds to what its title is found by. */
export interface FindableItem {
  readonly recordId: string;
  readonly callNumber: string | null;
  /** Where it stands for good. */
  readonly location: string;
  /** YYYY-MM-DD. */
  readonly acquiredOn: string | null;
  readonly createdAt: Date;
}

const ofRecords = statement<[recordIds: readonly string[]], FindableItem>(
  "catalogue.findable-items",
  `select record_id as "recordId", call_number as "callNumber", location, acquired_on as "acquiredOn", created_at as "createdAt"
   from catalogue.item
   where record_id = any($1::bigint[]) and withdrawn_at is null and not suppressed
   order by record_id, call_number_key, copy_number, id`,
);

/** The copies that readers may see, by record, in shelf order. */
export async function findableItems(db: Database, recordIds: readonly string[]): Promise<Map<string, FindableItem[]>> {
  return Map.groupBy(await ofRecords.rows(db, recordIds), (item) => item.recordId);
}
