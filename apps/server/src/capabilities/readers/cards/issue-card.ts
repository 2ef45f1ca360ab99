import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import type { Doing } from "../people/doing.ts";
import { lockReader } from "../people/lock-reader.ts";
import { readersProblems } from "../problems.ts";
import { addCard } from "./add-card.ts";
import { findCardById, setCardStatus } from "./card.store.ts";
import type { CardKind } from "./card-code.ts";
import { noteCards } from "./report-loss.ts";

/** Gives a reader a card; with `replaces` the old one ends. The person stays: loans, holds and debts are the reader's, not the card's. */
export async function issueCard(
  tx: Tx,
  card: { readonly readerId: string; readonly kind: CardKind; readonly code: string; readonly replaces?: string },
  doing: Doing,
): Promise<Problem | undefined> {
  const { readerId, code, replaces } = card;
  if (!(await lockReader(tx, readerId))) return readersProblems.readerNotFound();
  if (replaces !== undefined) {
    const old = await findCardById(tx, replaces);
    if (old?.readerId !== readerId) return readersProblems.cardNotFound();
    await setCardStatus(tx, [replaces], { status: "replaced", now: doing.now });
  }
  const refused = await addCard(tx, card, doing.now);
  if (refused) return refused;
  await noteCards(
    tx,
    { readerId, kind: replaces === undefined ? "card-issued" : "card-replaced", codes: [code] },
    doing,
  );
  return undefined;
}

/** 解挂. The card was found again; refused when its code is another's by now, or it was replaced. */
export async function restoreCard(tx: Tx, cardId: string, doing: Doing): Promise<Problem | undefined> {
  const card = await findCardById(tx, cardId);
  if (!card) return readersProblems.cardNotFound();
  await lockReader(tx, card.readerId);
  if (card.status !== "lost") return readersProblems.cardNotLost();
  const restored = await setCardStatus(tx, [cardId], { status: "active", now: doing.now });
  if (restored === 0) return readersProblems.codeTaken({ code: card.code });
  await noteCards(tx, { readerId: card.readerId, kind: "card-found", codes: [card.code] }, doing);
  return undefined;
}
