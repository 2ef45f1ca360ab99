import type { Database, Tx } from "./database.ts";
import { inside } from "./inside.ts";
import type { Prepared } from "./prepared/prepared-batch.ts";

/** A named prepared statement: planned once per connection, then only bound. For hot paths; elsewhere the query builder. */
export interface Statement<Parameters extends readonly unknown[], Row> {
  /** In a transaction those that are asked for in one turn of the program travel together and are done in order. */
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
    rows(at, ...values) {
      const { isTransaction } = inside(at);
      const asked = ask(at, { name, text }, values);
      // A transaction fails at its end when one of its statements has failed: nobody need wait for it here.
      if (isTransaction) asked.catch(() => {});
      return asked as Promise<Row[]>;
    },
  };
}

async function ask(at: Database | Tx, statement: Prepared, values: readonly unknown[]): Promise<unknown[]> {
  try {
    return (await inside(at).ask(statement, values)).rows;
  } catch (error) {
    // It was made where the answer was read, which says nothing of who asked.
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  }
}
