import type { Database, Tx } from "./database.ts";
import { inside } from "./inside.ts";

/** A named prepared statement: planned once per connection, then only bound. For hot paths; elsewhere the query builder. */
export interface Statement<Parameters extends readonly unknown[], Row> {
  rows(at: Database | Tx, ...parameters: Parameters): Promise<Row[]>;
}

/**
 * Declares a prepared statement. Every table in `text` is written with its schema.
 * @param name unique in the program; by convention `room.verb-noun`
 */
export function statement<Parameters extends readonly unknown[], Row>(
  name: string,
  text: string,
): Statement<Parameters, Row> {
  return {
    async rows(at, ...values) {
      const { client } = inside(at);
      const result = await client.query({ name, text, values: [...values] });
      return result.rows as Row[];
    },
  };
}
