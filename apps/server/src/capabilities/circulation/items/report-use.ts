import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { changedBy, findItemByBarcode, type Item } from "../../catalogue/index.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { circulationProblems } from "../problems.ts";
import { countUsesOn, insertUse } from "./in-library-use.store.ts";
import { changeItemState } from "./item-state.store.ts";
import { lockState } from "./lock-state.ts";

/** An item that was used in the library, and how often today. */
export interface NotedUse {
  readonly item: Item;
  readonly usesToday: number;
  /** It is said to be on loan, or missing: it goes to the desk and not to the shelf. */
  readonly lent: boolean;
}

/** 馆内阅览: counts a book that was left on a table. No reader is asked for or kept. */
export async function reportUse(
  tx: Tx,
  { itemBarcode, since }: { readonly itemBarcode: string; readonly since: Date },
  act: DeskAct,
): Promise<NotedUse | Problem> {
  const item = await findItemByBarcode(tx, itemBarcode);
  if (!item) return circulationProblems.itemUnknown({ barcode: itemBarcode });
  const state = await lockState(tx, item, act.now);
  const branch = act.branch ?? state.branch;
  await insertUse(tx, { item, branch, at: act.now, by: changedBy(act.actor) });
  if (state.loanId === null)
    await changeItemState(tx, item.id, { at_branch: branch, seen_at: act.now, missing_since: null });
  return { item, usesToday: await countUsesOn(tx, item.id, since), lent: state.loanId !== null };
}
