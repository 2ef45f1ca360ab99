import { readAuthorTable } from "@wenyuan/call-number";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { catalogueProblems } from "../problems.ts";
import { replaceAuthorTable } from "./suggestion.store.ts";

export interface AuthorTableLoad {
  readonly code: string;
  readonly name: string;
  readonly kind: "names" | "corners";
  /** Lines of a name, a tab or comma, and its number. */
  readonly text: string;
}

const faultsShown = 100;

/** Loads a table of author numbers that the library has a licence for; nothing changes when a line is faulty. @returns rows loaded */
export async function loadAuthorTable(
  tx: Tx,
  { code, name, kind, text }: AuthorTableLoad,
  loadedBy: string,
): Promise<number | Problem> {
  const { table, faults } = readAuthorTable(text);
  if (faults.length > 0) {
    const errors = faults
      .slice(0, faultsShown)
      .map(({ line, found }) => ({ pointer: "/body/text", line, detail: found }));
    return catalogueProblems.authorTableFaulty({ count: faults.length }, { errors });
  }
  await replaceAuthorTable(tx, { code, name, kind, loadedBy, rows: table.rows });
  return table.rows.length;
}
