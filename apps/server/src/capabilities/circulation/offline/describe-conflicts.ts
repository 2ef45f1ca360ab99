import type { Database } from "../../../kernel/db/database.ts";
import { findItemByBarcode } from "../../catalogue/index.ts";
import { findReader, findReaderByBarcode } from "../../readers/index.ts";
import { type DescribedItem, describeItem } from "../loans/describe-items.ts";
import { findOpenLoan } from "../loans/loan.store.ts";
import type { OpenConflict } from "./offline-act.store.ts";

/** A conflict with what a person needs to decide it. */
export interface DescribedConflict extends OpenConflict {
  readonly item?: DescribedItem;
  /** Whose card was scanned. */
  readonly readerName?: string;
  /** Who has the item by now, when that is somebody else. */
  readonly holder?: { readonly name: string; readonly since: Date };
}

/** Conflicts are few: each is looked up by itself. */
export async function describeConflicts(
  db: Database,
  conflicts: readonly OpenConflict[],
): Promise<DescribedConflict[]> {
  return await Promise.all(conflicts.map((conflict) => describe(db, conflict)));
}

async function describe(db: Database, conflict: OpenConflict): Promise<DescribedConflict> {
  const item = await findItemByBarcode(db, conflict.itemBarcode);
  const card = conflict.readerBarcode === undefined ? undefined : await findReaderByBarcode(db, conflict.readerBarcode);
  const reader = card && (await findReader(db, card.readerId));
  const loan = item && (await findOpenLoan(db, item.id));
  const other = loan?.readerId !== undefined && loan.readerId !== reader?.id ? loan.readerId : undefined;
  const holder = other === undefined ? undefined : await findReader(db, other);
  return {
    ...conflict,
    ...(item ? { item: await describeItem(db, item) } : {}),
    ...(reader ? { readerName: reader.displayName } : {}),
    ...(holder && loan ? { holder: { name: holder.displayName, since: loan.lentAt } } : {}),
  };
}
