import { breakLabel } from "@wenyuan/call-number";
import type { Database } from "../../../kernel/db/database.ts";
import { findItems } from "../items/item.store.ts";
import { findSummaries } from "../records/record.store.ts";
import { readCallNumberRules } from "./series.store.ts";
import { readCallNumber } from "./series.ts";

/** A spine label: what stands on it, line by line, and what it is for. */
export interface SpineLabel {
  readonly itemId: string;
  readonly callNumber?: string;
  readonly barcode?: string;
  readonly lines: string[];
  readonly title: string;
  readonly location: string;
}

/** The labels of items in the order asked for; a call number that no grammar reads breaks at its slashes and spaces. */
export async function readLabels(
  db: Database,
  { ids, width }: { readonly ids: readonly string[]; readonly width: number },
): Promise<SpineLabel[]> {
  const rules = await readCallNumberRules(db);
  const items = new Map((await findItems(db, ids)).map((item) => [item.id, item]));
  const titles = await findSummaries(
    db,
    [...items.values()].map(({ recordId }) => recordId),
  );
  return ids.flatMap((id) => {
    const item = items.get(id);
    if (!item) return [];
    const { callNumber, barcode, location, recordId } = item;
    const read = callNumber === undefined ? undefined : readCallNumber(rules, callNumber, location);
    const label = {
      itemId: id,
      lines: read
        ? breakLabel(read.callNumber, { width })
        : (callNumber ?? "").split(/[/\s]+/).filter((line) => line !== ""),
      title: titles.get(recordId)?.title.text ?? "",
      location,
      ...(callNumber === undefined ? {} : { callNumber }),
      ...(barcode === undefined ? {} : { barcode }),
    };
    return [label];
  });
}
