import type { Database, Tx } from "../../../kernel/db/database.ts";
import {
  findItems,
  findItemWithTitle,
  findSummaries,
  findSummary,
  type Item,
  type RecordSummary,
} from "../../catalogue/index.ts";

/** An item as desks and readers see it on a list of loans. */
export interface DescribedItem {
  readonly id: string;
  readonly recordId: string;
  readonly barcode?: string;
  readonly title: string;
  readonly callNumber?: string;
  readonly location: string;
  /** 随书光盘: what goes with it and is counted at the desk. */
  readonly parts?: { readonly text: string; readonly count: number };
}

function described(item: Item, summary: RecordSummary | undefined): DescribedItem {
  return {
    id: item.id,
    recordId: item.recordId,
    title: summary?.title.text ?? "",
    location: item.location,
    ...(item.accompanying ? { parts: item.accompanying } : {}),
    ...(item.barcode === undefined ? {} : { barcode: item.barcode }),
    ...(item.callNumber === undefined ? {} : { callNumber: item.callNumber }),
  };
}

export async function describeItem(at: Database | Tx, item: Item): Promise<DescribedItem> {
  return described(item, await findSummary(at, item.recordId));
}

/** The item under a barcode and how it is shown, in one statement: for the desk, whose readers wait. */
export async function findDescribedItem(
  at: Database | Tx,
  barcode: string,
): Promise<{ readonly item: Item; readonly described: DescribedItem } | undefined> {
  const found = await findItemWithTitle(at, barcode);
  return found && { item: found.item, described: described(found.item, found.summary) };
}

/** The items of the given ids, described; two queries for all. */
export async function describeItemsById(
  at: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, DescribedItem>> {
  const items = await findItems(at, ids);
  const summaries = await findSummaries(at, [...new Set(items.map(({ recordId }) => recordId))]);
  return new Map(items.map((item) => [item.id, described(item, summaries.get(item.recordId))]));
}
