import type { Database, Tx } from "../../../kernel/db/database.ts";
import { findItems, findSummaries, type Item } from "../../catalogue/index.ts";

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

/** Items with their titles, in one query for all. */
async function describeItems(at: Database | Tx, items: readonly Item[]): Promise<DescribedItem[]> {
  const summaries = await findSummaries(at, [...new Set(items.map((item) => item.recordId))]);
  return items.map((item) => ({
    id: item.id,
    recordId: item.recordId,
    title: summaries.get(item.recordId)?.title.text ?? "",
    location: item.location,
    ...(item.accompanying ? { parts: item.accompanying } : {}),
    ...(item.barcode === undefined ? {} : { barcode: item.barcode }),
    ...(item.callNumber === undefined ? {} : { callNumber: item.callNumber }),
  }));
}

export async function describeItem(at: Database | Tx, item: Item): Promise<DescribedItem> {
  const [described] = await describeItems(at, [item]);
  if (!described) throw new Error("one item has one description");
  return described;
}

/** The items of the given ids, described; two queries for all. */
export async function describeItemsById(
  at: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, DescribedItem>> {
  const described = await describeItems(at, await findItems(at, ids));
  return new Map(described.map((item) => [item.id, item]));
}
