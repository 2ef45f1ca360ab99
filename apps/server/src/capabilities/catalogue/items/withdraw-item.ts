import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { catalogueProblems } from "../problems.ts";
import { lockVersion } from "./change-item.ts";
import type { Item } from "./item.ts";
import type { Editing } from "./item-editing.ts";
import { updateItem } from "./update-item.ts";

export interface WithReason {
  readonly version: number;
  readonly reason: string;
}

/** Withdraws an item (注销): it stays in the ledger with the reason, and is shown to nobody else. */
export async function withdrawItem(
  tx: Tx,
  id: string,
  { version, reason }: WithReason,
  editing: Editing,
): Promise<Item | Problem> {
  const item = await lockVersion(tx, id, version, editing);
  if (isProblem(item)) return item;
  if (item.withdrawn) return catalogueProblems.itemWithdrawn();
  const change = { withdrawn: { at: editing.now, reason }, note: reason };
  return (await updateItem(tx, id, change, editing)) ?? catalogueProblems.itemNotFound({ id });
}
