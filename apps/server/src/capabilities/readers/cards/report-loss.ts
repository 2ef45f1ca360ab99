import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { recordAudit } from "../../identity/index.ts";
import { readersChanged } from "../events.ts";
import { insertChanges } from "../people/change.store.ts";
import { historyOf } from "../people/change-reader.ts";
import type { Doing } from "../people/doing.ts";
import { lockReader } from "../people/lock-reader.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { cardsOf, setCardStatus } from "./card.store.ts";

/**
 * 挂失. Blocks a reader's cards, at once and everywhere: every door that a card opens asks this table. The campus number stays, since it
 * is the person's and not the plastic's; so does the phone, unless it is what was lost.
 * @param cardIds only these cards; without it every barcode and chip of the reader
 * @returns how many cards were blocked
 */
export async function reportLoss(
  tx: Tx,
  { readerId, cardIds }: { readonly readerId: string; readonly cardIds?: readonly string[] },
  doing: Doing,
): Promise<{ blocked: number } | Problem> {
  // The lock lets a check-out that has begun end first, and the next one see the card as lost.
  if (!(await lockReader(tx, readerId))) return readersProblems.readerNotFound();
  const cards = (await cardsOf(tx, [readerId])).filter(({ status }) => status === "active");
  const lost = cards.filter(({ id, kind }) => (cardIds ? cardIds.includes(id) : kind === "barcode" || kind === "nfc"));
  if (lost.length === 0) return readersProblems.noCardToBlock();
  await setCardStatus(
    tx,
    lost.map(({ id }) => id),
    { status: "lost", now: doing.now },
  );
  await noteCards(tx, { readerId, kind: "cards-lost", codes: lost.map(({ code }) => code) }, doing);
  return { blocked: lost.length };
}

/** History, audit and event of something that was done to a reader's cards. */
export async function noteCards(
  tx: Tx,
  { readerId, kind, codes }: { readonly readerId: string; readonly kind: string; readonly codes: readonly string[] },
  doing: Doing,
): Promise<void> {
  await insertChanges(tx, [{ readerId, kind, after: { cards: codes }, ...historyOf(doing) }]);
  await recordAudit(tx, {
    actor: doing.actor,
    action: readersPermissions["card.issue"].code,
    subject: { kind: "reader", id: readerId },
    after: { [kind]: codes },
    reason: doing.why,
    at: doing.now,
  });
  await publish(tx, readersChanged, [{ ids: [readerId] }]);
}
