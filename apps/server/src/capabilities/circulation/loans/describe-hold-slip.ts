import type { Tx } from "../../../kernel/db/database.ts";
import { cardsOf, findReader } from "../../readers/index.ts";
import { findOpenHold } from "../holds/hold.store.ts";

/** What stands on the slip in a held book: enough to find it on the shelf, not enough to know who reads it. */
export interface HoldSlip {
  /** The first character of the name: 欧＊. */
  readonly name: string;
  /** The last four of the reader's number. */
  readonly number: string;
}

export async function describeHoldSlip(tx: Tx, holdId: string): Promise<HoldSlip | undefined> {
  const hold = await findOpenHold(tx, holdId);
  const reader = hold && (await findReader(tx, hold.reader));
  if (!reader) return undefined;
  const cards = await cardsOf(tx, [reader.id]);
  const number = cards.find(({ kind, status }) => status === "active" && kind !== "nfc" && kind !== "virtual");
  return { name: `${[...reader.displayName][0] ?? ""}＊`, number: number?.code.slice(-4) ?? "" };
}
