import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { catalogueProblems } from "../problems.ts";
import { lockVersion } from "./change-item.ts";
import type { Item } from "./item.ts";
import { findLiveRecords } from "./item-check.store.ts";
import type { Editing } from "./item-editing.ts";
import { updateItem } from "./update-item.ts";
import type { WithReason } from "./withdraw-item.ts";

/** Takes a withdrawal back: the item that was found again, or withdrawn by mistake. */
export async function restoreItem(
  tx: Tx,
  id: string,
  { version, reason }: WithReason,
  editing: Editing,
): Promise<Item | Problem> {
  const item = await lockVersion(tx, id, version, editing);
  if (isProblem(item)) return item;
  if (!item.withdrawn) return catalogueProblems.itemNotWithdrawn();
  if (!(await findLiveRecords(tx, [item.recordId])).has(item.recordId))
    return catalogueProblems.recordNotFound({ id: item.recordId });
  const change = { withdrawn: null, note: reason };
  return (await updateItem(tx, id, change, editing)) ?? catalogueProblems.itemNotFound({ id });
}
