import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { catalogueProblems } from "../problems.ts";
import { type Guards, joinedWords } from "../records/delete-record.ts";
import { lockVersion } from "./change-item.ts";
import type { Item } from "./item.ts";
import type { Editing } from "./item-editing.ts";
import { updateItem } from "./update-item.ts";

export interface WithReason {
  readonly version: number;
  readonly reason: string;
}

/** Withdraws an item (注销): it stays in the ledger with the reason, and is shown to nobody else. Refused while another room needs it. */
export async function withdrawItem(
  tx: Tx,
  id: string,
  { version, reason, guards }: WithReason & { readonly guards: Guards["items"] },
  editing: Editing,
): Promise<Item | Problem> {
  const item = await lockVersion(tx, id, version, editing);
  if (isProblem(item)) return item;
  if (item.withdrawn) return catalogueProblems.itemWithdrawn();
  const ties = (await Promise.all(guards.map((guard) => guard(tx, id)))).filter((one) => one !== undefined);
  if (ties.length > 0) return catalogueProblems.itemTied({ what: joinedWords(ties) });
  const change = { withdrawn: { at: editing.now, reason }, note: reason };
  return (await updateItem(tx, id, change, editing)) ?? catalogueProblems.itemNotFound({ id });
}
