import pg from "pg";
import { vi } from "vitest";
import { PreparedBatch } from "../prepared/prepared-batch.ts";

/** A statement as it is sent to PostgreSQL. */
export interface SentStatement {
  /** When it is prepared. */
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Every statement that is sent to PostgreSQL while something is done, in order. */
export async function statementsDuring(work: () => Promise<unknown>): Promise<SentStatement[]> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  try {
    await work();
    return query.mock.calls.flatMap((given) => statementsOf(...(given as unknown as [unknown, unknown[]?])));
  } finally {
    query.mockRestore();
  }
}

/** A batch is several; what is named is one argument, text and values are two. */
function statementsOf(asked: unknown, values: readonly unknown[] = []): readonly SentStatement[] {
  if (asked instanceof PreparedBatch) return asked.asked;
  if (typeof asked === "string") return [{ text: asked, values }];
  const { name, text, values: given = [] } = asked as { name?: string; text: string; values?: unknown[] };
  return [{ ...(name === undefined ? {} : { name }), text, values: given }];
}
