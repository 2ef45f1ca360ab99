import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { signingKeys } from "../keys/signing-key.store.ts";
import { findReaderByBarcode, keepUse, type ShownCard } from "./card.store.ts";
import { isTimely, readRotatingCode } from "./rotating-code.ts";
import { isSigned } from "./sign-code.ts";

/** What was shown: a card, or why it does not count. `unknown` is also a code that nobody of us signed. */
export type ShownVerdict = { readonly card: ShownCard } | { readonly refused: "unknown" | "expired" | "used" };

/**
 * Whose card this is that a device has read: a card of any kind, or the turning code on a phone. Reads the primary, so that a card
 * reported lost is lost here with the next scan.
 * @param once where a second use of a turning code within its half minute must fail: at gates and self-service
 */
export async function verifyShown(
  db: Database,
  shown: string,
  { now, once }: { readonly now: Date; readonly once: boolean },
): Promise<ShownVerdict> {
  const turning = readRotatingCode(shown);
  if (!turning) {
    const card = await findReaderByBarcode(db, shown);
    // A virtual card's code alone is no proof: the code on the screen has to turn.
    return card && card.kind !== "virtual" ? { card } : { refused: "unknown" };
  }
  if (!isSigned(await signingKeys(db, "card-code"), turning)) return { refused: "unknown" };
  if (!isTimely(turning.step, now)) return { refused: "expired" };
  const card = await findReaderByBarcode(db, turning.card);
  if (!card) return { refused: "unknown" };
  if (once && !(await transact(db, (tx) => keepUse(tx, card.cardId, turning.step, now)))) return { refused: "used" };
  return { card };
}
