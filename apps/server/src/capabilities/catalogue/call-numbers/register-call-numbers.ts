import type { Tx } from "../../../kernel/db/database.ts";
import { takeNumbers } from "./book-number.store.ts";
import { type BookNumberUse, bookNumberOf } from "./book-number.ts";
import { type CallNumberRules, readCallNumber } from "./series.ts";

interface Labelled {
  readonly recordId: string;
  readonly callNumber?: string;
  readonly location: string;
}

/**
 * Takes the 种次号 of call numbers that items bear, so that they are not given to another title. A number that another title has stays with it:
 * old catalogues do have two titles under one number, and both keep their labels.
 */
export async function registerCallNumbers(
  tx: Tx,
  rules: CallNumberRules,
  items: readonly Labelled[],
  changedBy: string,
): Promise<void> {
  const uses = new Map<string, BookNumberUse & { recordId: string }>();
  for (const { recordId, callNumber, location } of items) {
    const read = callNumber === undefined ? undefined : readCallNumber(rules, callNumber, location);
    const use = read && bookNumberOf(read);
    if (!use) continue;
    const key = `${use.series}\n${use.classNumber}\n${use.number}`;
    if (!uses.has(key)) uses.set(key, { ...use, recordId });
  }
  await takeNumbers(tx, [...uses.values()], changedBy);
}
