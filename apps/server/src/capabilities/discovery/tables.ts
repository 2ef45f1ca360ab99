// Generated from the schema "discovery" by `npm run generate`; do not edit.
import type { Generated, GeneratedAlways, Kysely } from "kysely";
import type { Database, Tx } from "../../kernel/db/database.ts";
import { openTables } from "../../kernel/db/open-tables.ts";

export interface QueryCountRow {
  day: string;
  words: string;
  searches: number;
  without_result: number;
  with_words_left_out: number;
}

export interface SynonymGroupRow {
  id: GeneratedAlways<string>;
  typed: Generated<string[]>;
  found: string[];
  changed_at: Generated<Date>;
}

export interface SynonymStartRow {
  singleton: Generated<boolean>;
  taken_at: Generated<Date>;
}

export interface DiscoveryTables {
  query_count: QueryCountRow;
  synonym_group: SynonymGroupRow;
  synonym_start: SynonymStartRow;
}

/** The room's own tables, through the pool or in a transaction. */
export function on(at: Database | Tx): Kysely<DiscoveryTables> {
  return openTables<DiscoveryTables>(at, "discovery");
}
