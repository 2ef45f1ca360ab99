import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { lockReader } from "../../readers/index.ts";
import { type LockedItem, lockItemState } from "../items/item-state.store.ts";
import { circulationProblems } from "../problems.ts";
import { lockRecalledItem } from "../recalls/recall.store.ts";
import { findOpenHold, lockHold } from "./hold.store.ts";
import type { StoredHold } from "./hold.ts";

/**
 * An open hold under lock, with the copy that is set aside for it: the reader is locked first, then the copy, then the hold, in the order in
 * which everybody does. What was seen before the locks were had is seen again under them.
 * @param readerId when a reader acts for himself: another's hold is none to him
 */
export async function lockWithCopy(
  tx: Tx,
  { holdId, readerId }: { readonly holdId: string; readonly readerId?: string | undefined },
): Promise<{ readonly hold: StoredHold; readonly copy?: LockedItem } | Problem> {
  const found = await findOpenHold(tx, holdId);
  if (!found || (readerId !== undefined && found.reader !== readerId)) return circulationProblems.holdUnknown();
  await lockReader(tx, found.reader);
  const copy = found.copyId === undefined ? undefined : await lockItemState(tx, found.copyId);
  await lockRecalledItem(tx, holdId);
  const hold = await lockHold(tx, holdId);
  if (!hold) return circulationProblems.holdUnknown();
  if (hold.copyId !== found.copyId) return circulationProblems.movedMeanwhile();
  return { hold, ...(copy ? { copy } : {}) };
}
