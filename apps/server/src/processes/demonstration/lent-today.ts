import type { DemoItem } from "../../../../../demo/items/demo-items.ts";
import { booksReturnedLate } from "./load-late-returns.ts";
import { isLent } from "./load-loans.ts";

/** What is out today, or came back late in these weeks, was taken at most so many days ago. */
const outDays = 130;

/** Days before today from which on each copy is needed for what lending of today is made of: its past ends before. */
export async function neededSince(items: readonly DemoItem[]): Promise<(item: DemoItem) => number> {
  const { choiceFor } = await import("../../../../../demo/seeded-choice.ts");
  const late = new Set(booksReturnedLate(items, choiceFor).map(({ barcode }) => barcode));
  return ({ key, barcode }) => (late.has(barcode) || isLent(choiceFor(`lent ${key}`)) ? outDays : 0);
}
