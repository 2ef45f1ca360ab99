import { randomInt } from "node:crypto";
import type { Tx } from "../../../kernel/db/database.ts";
import { cardsOf, insertCards } from "./card.store.ts";
import { cardCodeKey } from "./card-code.ts";

/** Without signs that are taken for one another (0 O, 1 I L): a desk may have to type it. */
const signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const length = 14;

/** The reader's card on the phone; made when there is none. @returns its code */
export async function issueVirtualCard(tx: Tx, readerId: string, now: Date): Promise<string> {
  const cards = await cardsOf(tx, [readerId]);
  const active = cards.find(({ kind, status }) => kind === "virtual" && status === "active");
  if (active) return active.code;
  const code = `V${Array.from({ length }, () => signs[randomInt(signs.length)]).join("")}`;
  await insertCards(tx, [{ readerId, kind: "virtual", code, key: cardCodeKey("virtual", code)! }], now);
  return code;
}
