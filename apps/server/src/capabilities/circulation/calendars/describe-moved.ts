import type { Database, Tx } from "../../../kernel/db/database.ts";
import { describeItemsById } from "../loans/describe-items.ts";
import type { MovedEntry } from "./due-move.ts";
import { copiesOfHolds, itemsOfLoans } from "./moved-due.store.ts";

/** What a moved loan or hold is about, by the entry's id. */
export type MovedTitles = Map<string, { readonly recordId: string; readonly title: string; readonly barcode?: string }>;

/** The titles of moved loans and holds, for a list of staff: items, no readers. */
export async function describeMoved(at: Database | Tx, entries: readonly MovedEntry[]): Promise<MovedTitles> {
  const ofLoans = await itemsOfLoans(
    at,
    entries.flatMap(({ loanId }) => (loanId === undefined ? [] : [loanId])),
  );
  const ofHolds = await copiesOfHolds(
    at,
    entries.flatMap(({ holdId }) => (holdId === undefined ? [] : [holdId])),
  );
  const items = await describeItemsById(at, [...new Set([...ofLoans.values(), ...ofHolds.values()])]);
  return new Map(
    entries.flatMap(({ id, loanId = "", holdId = "" }) => {
      const item = items.get(ofLoans.get(loanId) ?? ofHolds.get(holdId) ?? "");
      if (!item) return [];
      const { recordId, title, barcode } = item;
      return [[id, { recordId, title, ...(barcode === undefined ? {} : { barcode }) }] as const];
    }),
  );
}
