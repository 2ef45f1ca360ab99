// Generated from the schema "portal" by `npm run generate`; do not edit.
import type { ColumnType, Generated, Kysely } from "kysely";
import type { Database, Tx } from "../../kernel/db/database.ts";
import { openTables } from "../../kernel/db/open-tables.ts";
import type { LibraryProfile } from "./library/library-profile.ts";

export interface LibraryRow {
  singleton: Generated<boolean>;
  profile: ColumnType<LibraryProfile, string, string>;
  updated_at: Generated<Date>;
}

export interface PortalTables {
  library: LibraryRow;
}

/** The room's own tables, through the pool or in a transaction. */
export function on(at: Database | Tx): Kysely<PortalTables> {
  return openTables<PortalTables>(at, "portal");
}
