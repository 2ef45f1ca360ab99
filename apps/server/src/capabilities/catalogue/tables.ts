// Generated from the schema "catalogue" by `npm run generate`; do not edit.
import type { ColumnType, Generated, GeneratedAlways, Kysely } from "kysely";
import type { Database, Tx } from "../../kernel/db/database.ts";
import { openTables } from "../../kernel/db/open-tables.ts";
import type { MarcJson } from "@wenyuan/marc";
import type { RecordSummary } from "./records/record-summary.ts";

export interface RecordRow {
  id: GeneratedAlways<string>;
  profile: string;
  source: string;
  source_key: string;
  marc: ColumnType<MarcJson, string, string>;
  summary: ColumnType<RecordSummary, string, string>;
  version: Generated<number>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  summary_version: Generated<number>;
}

export interface CatalogueTables {
  record: RecordRow;
}

/** The room's own tables, through the pool or in a transaction. */
export function on(at: Database | Tx): Kysely<CatalogueTables> {
  return openTables<CatalogueTables>(at, "catalogue");
}
