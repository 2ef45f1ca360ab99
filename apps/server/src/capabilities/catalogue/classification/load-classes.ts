import type { Problem } from "@wenyuan/problem";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Language } from "../../../kernel/i18n/language.ts";
import { listSeries } from "../call-numbers/series.store.ts";
import { catalogueProblems } from "../problems.ts";
import { replaceClasses } from "./class.store.ts";
import { grammarOfScheme } from "./classified.ts";
import { readClassTable } from "./read-class-table.ts";

/** Schemes whose tables a library can load. */
export const tableSchemes = ["clc", "ddc", "lcc", "udc", "local"] as const;
export type TableScheme = (typeof tableSchemes)[number];

const faultsShown = 100;

/**
 * Loads a library's own table of classes in the place of the former one; nothing is changed when a line is faulty, and every faulty line is
 * named.
 * @returns how many classes were loaded
 */
export async function loadClasses(
  db: Database,
  { scheme, text }: { readonly scheme: TableScheme; readonly text: string },
  language: Language,
): Promise<number | Problem> {
  const grammar = grammarOfScheme(await listSeries(db), scheme);
  const { classes, faults } = readClassTable(text, grammar);
  if (faults.length > 0) {
    const errors = faults
      .slice(0, faultsShown)
      .map((fault) => ({ pointer: "/body/text", line: fault.line, detail: fault.text[language] }));
    return catalogueProblems.classTableFaulty({ count: faults.length }, { errors });
  }
  if (classes.length === 0) return catalogueProblems.classTableEmpty();
  await transact(db, (tx) => replaceClasses(tx, scheme, classes));
  return classes.length;
}
