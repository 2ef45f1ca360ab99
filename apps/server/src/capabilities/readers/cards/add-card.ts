import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { readersProblems } from "../problems.ts";
import { insertCards } from "./card.store.ts";
import { type CardKind, cardCodeKey } from "./card-code.ts";

/** Gives a reader a card. @returns why not, when its code cannot be used or another active card has it */
export async function addCard(
  tx: Tx,
  card: { readonly readerId: string; readonly kind: CardKind; readonly code: string },
  now: Date,
): Promise<Problem | undefined> {
  const key = cardCodeKey(card.kind, card.code);
  if (key === undefined) return readersProblems.unusableCode(card);
  const [stored] = await insertCards(tx, [{ ...card, code: card.code.trim(), key }], now);
  return stored ? undefined : readersProblems.codeTaken(card);
}
