import type { Kysely } from "kysely";
import type { Database, Tx } from "./database.ts";
import { inside } from "./inside.ts";

const perSchema = new WeakMap<Database | Tx, Map<string, unknown>>();

/**
 * The tables of one PostgreSQL schema, through the pool or in a transaction. Called only by the generated `tables.ts` of the room
 * that owns the schema (an architecture rule), so that a query on another room's table does not compile.
 */
export function openTables<Tables>(at: Database | Tx, schema: string): Kysely<Tables> {
  const opened = perSchema.get(at) ?? new Map<string, unknown>();
  perSchema.set(at, opened);
  if (!opened.has(schema)) opened.set(schema, inside(at).kysely.withSchema(schema));
  return opened.get(schema) as Kysely<Tables>;
}
