import type { Tx } from "../../../kernel/db/database.ts";
import { readSlips } from "../holds/describe-holds.ts";
import { findOpenHold } from "../holds/hold.store.ts";

/** What stands on the slip in a held book: enough to find it on the shelf, not enough to know who reads it. */
export interface HoldSlip {
  /** 王＊＊, the end of the card's number or the hold's own, as the library's terms say. */
  readonly reader: string;
}

export async function describeHoldSlip(tx: Tx, holdId: string): Promise<HoldSlip | undefined> {
  const hold = await findOpenHold(tx, holdId);
  if (!hold) return undefined;
  const slips = await readSlips(tx, [{ id: holdId, readerId: hold.reader }]);
  return { reader: slips.get(holdId) ?? holdId };
}
