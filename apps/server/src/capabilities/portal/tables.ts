// Generated from the schema "portal" by `npm run generate`; do not edit.
import type { ColumnType, Generated, GeneratedAlways, Kysely } from "kysely";
import type { Database, Tx } from "../../kernel/db/database.ts";
import { openTables } from "../../kernel/db/open-tables.ts";
import type { LibraryProfile } from "./library/library-profile.ts";

export interface LibraryRow {
  singleton: Generated<boolean>;
  profile: ColumnType<LibraryProfile, string, string>;
  updated_at: Generated<Date>;
}

export interface NoticeRow {
  id: GeneratedAlways<string>;
  title_zh: string;
  title_en: string;
  text_zh: string;
  text_en: string;
  branch: string | null;
  urgent: Generated<boolean>;
  shown_from: string;
  shown_until: string | null;
  created_at: Date;
  changed_at: Date;
  changed_by: string;
}

export interface PortalTables {
  library: LibraryRow;
  notice: NoticeRow;
}

/** The room's own tables, through the pool or in a transaction. */
export function on(at: Database | Tx): Kysely<PortalTables> {
  return openTables<PortalTables>(at, "portal");
}
