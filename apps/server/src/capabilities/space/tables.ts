// Generated from the schema "space" by `npm run generate`; do not edit.
import type { Generated, GeneratedAlways, Kysely } from "kysely";
import type { Database, Tx } from "../../kernel/db/database.ts";
import { openTables } from "../../kernel/db/open-tables.ts";

export interface ListRow {
  id: GeneratedAlways<string>;
  reader_id: string;
  name: string;
  share_key: string | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface ListEntryRow {
  list_id: string;
  record_id: string;
  position: number;
}

export interface SpaceTables {
  list: ListRow;
  list_entry: ListEntryRow;
}

/** The room's own tables, through the pool or in a transaction. */
export function on(at: Database | Tx): Kysely<SpaceTables> {
  return openTables<SpaceTables>(at, "space");
}
