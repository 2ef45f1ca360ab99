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

/** Conflicts are few: what they name is looked up one by one, each thing once. */
export async function describeConflicts(
  db: Database,
  conflicts: readonly OpenConflict[],
): Promise<DescribedConflict[]> {
  const cards = new Set(conflicts.flatMap(({ readerBarcode }) => readerBarcode ?? []));
  const items = await eachOnce(
    conflicts.map(({ itemBarcode }) => itemBarcode),
    (code) => describeHeld(db, code),
  );
  const readers = await eachOnce(cards, async (code) => {
    const card = await findReaderByBarcode(db, code);
    return card && (await findReader(db, card.readerId));
  });
  return conflicts.map((conflict) => {
    const held = items.get(conflict.itemBarcode);
    const reader = conflict.readerBarcode === undefined ? undefined : readers.get(conflict.readerBarcode);
    const other = held?.holder && held.holder.id !== reader?.id ? held.holder : undefined;
    return {
      ...conflict,
      ...(held ? { item: held.item } : {}),
      ...(reader ? { readerName: reader.displayName } : {}),
      ...(other ? { holder: { name: other.name, since: other.since } } : {}),
    };
  });
}

/** An item and who has it. */
async function describeHeld(db: Database, barcode: string) {
  const item = await findItemByBarcode(db, barcode);
  if (!item) return undefined;
  const loan = await findOpenLoan(db, item.id);
  const holder = loan?.readerId === undefined ? undefined : await findReader(db, loan.readerId);
  return {
    item: await describeItem(db, item),
    ...(loan && holder ? { holder: { id: holder.id, name: holder.displayName, since: loan.lentAt } } : {}),
  };
}

async function eachOnce<T>(codes: Iterable<string>, find: (code: string) => Promise<T>): Promise<Map<string, T>> {
  const found = [...new Set(codes)].map(async (code) => [code, await find(code)] as const);
  return new Map(await Promise.all(found));
}
