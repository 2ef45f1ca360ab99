import type { Database, Tx } from "../../../kernel/db/database.ts";
import { describeItemsById } from "../loans/describe-items.ts";
import { type DescribedReader, describeReaders } from "../standing/describe-readers.ts";
import type { MovedEntry } from "./due-move.ts";
import { concernedByHolds, concernedByLoans } from "./moved-due.store.ts";

/** What a moved loan or hold is about, and whom it concerns. */
export interface DescribedMoved {
  readonly recordId?: string;
  readonly title?: string;
  readonly barcode?: string;
  /** Left out once the loan does not say any more whose it was, and for those who may not see it. */
  readonly reader?: DescribedReader & { readonly id: string };
}

/** Titles of moved loans and holds by the entry's id, for a list of staff; names where they may be seen. */
export async function describeMoved(
  at: Database | Tx,
  entries: readonly MovedEntry[],
  { named }: { readonly named: boolean },
): Promise<ReadonlyMap<string, DescribedMoved>> {
  const ofLoans = await concernedByLoans(
    at,
    entries.flatMap(({ loanId }) => loanId ?? []),
  );
  const ofHolds = await concernedByHolds(
    at,
    entries.flatMap(({ holdId }) => holdId ?? []),
  );
  const concerned = [...ofLoans.values(), ...ofHolds.values()];
  const items = await describeItemsById(at, [...new Set(concerned.flatMap(({ itemId }) => itemId ?? []))]);
  const ids = named ? concerned.flatMap(({ readerId }) => readerId ?? []) : [];
  const readers = await describeReaders(at, ids);
  return new Map(
    entries.map(({ id, loanId = "", holdId = "" }) => {
      const { itemId = "", readerId = "" } = ofLoans.get(loanId) ?? ofHolds.get(holdId) ?? {};
      const item = items.get(itemId);
      const reader = readers.get(readerId);
      return [
        id,
        {
          ...(item ? { recordId: item.recordId, title: item.title } : {}),
          ...(item?.barcode === undefined ? {} : { barcode: item.barcode }),
          ...(reader ? { reader: { id: readerId, ...reader } } : {}),
        },
      ] as const;
    }),
  );
}
