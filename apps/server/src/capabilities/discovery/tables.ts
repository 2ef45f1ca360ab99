// Generated from the schema "discovery" by `npm run generate`; do not edit.
import type { Generated, GeneratedAlways, Kysely } from "kysely";
import type { Database, Tx } from "../../kernel/db/database.ts";
import { openTables } from "../../kernel/db/open-tables.ts";

export interface HistoryKeeperRow {
  reader_id: string;
  since: Date;
}

export interface KeptSearchRow {
  id: GeneratedAlways<string>;
  reader_id: string;
  query: string;
  total: number;
  at: Date;
}

export interface QueryCountRow {
  day: string;
  words: string;
  searches: number;
  without_result: number;
  with_words_left_out: number;
}

export interface SavedSearchRow {
  id: GeneratedAlways<string>;
  reader_id: string;
  name: string;
  query: string;
  alert: Generated<boolean>;
  seen_record: string;
  news: Generated<number>;
  created_at: Date;
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
  history_keeper: HistoryKeeperRow;
  kept_search: KeptSearchRow;
  query_count: QueryCountRow;
  saved_search: SavedSearchRow;
  synonym_group: SynonymGroupRow;
  synonym_start: SynonymStartRow;
}

/** The room's own tables, through the pool or in a transaction. */
export function on(at: Database | Tx): Kysely<DiscoveryTables> {
  return openTables<DiscoveryTables>(at, "discovery");
}
