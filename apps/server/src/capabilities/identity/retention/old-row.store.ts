import { sql } from "kysely";
import type { Database } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

/** A table of this room whose rows are too old once a column of theirs is. */
export interface OldRows {
  readonly table:
    | "session"
    | "sign_in_event"
    | "sign_in_failure"
    | "account_role"
    | "errand"
    | "access_token"
    | "client_secret"
    | "proposal"
    | "retention_day";
  readonly column: "expires_at" | "at" | "last_at" | "until" | "ends_at" | "day";
}

const named = ({ table, column }: OldRows) => ({ table: sql.table(`identity.${table}`), column: sql.ref(column) });

export async function countRowsBefore(db: Database, rows: OldRows, before: Date): Promise<number> {
  const { table, column } = named(rows);
  const found = await sql<{
    count: string;
  }>`select count(*) as count from ${table} where ${column} < ${before}`.execute(on(db));
  return Number(found.rows[0]?.count ?? 0);
}

/** @returns how many */
export async function deleteRowsBefore(db: Database, rows: OldRows, before: Date): Promise<number> {
  const { table, column } = named(rows);
  const { numAffectedRows } = await sql`delete from ${table} where ${column} < ${before}`.execute(on(db));
  return Number(numAffectedRows ?? 0n);
}
