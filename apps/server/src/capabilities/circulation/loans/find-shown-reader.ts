import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { findReaderByBarcode, mayFetchFor } from "../../readers/index.ts";
import { circulationProblems } from "../problems.ts";
import type { DeskAct } from "./approve-override.ts";

/** How a reader shows who he is: by a card, or known at the desk without one. */
export interface ShownBy {
  readonly readerBarcode?: string | undefined;
  readonly readerId?: string | undefined;
}

/** The reader and the card that was shown, if any. Without a card it needs a permission of its own. */
export async function findShownReader(
  tx: Tx,
  { readerBarcode, readerId }: ShownBy,
  { actor }: Pick<DeskAct, "actor">,
): Promise<{ readonly readerId: string; readonly cardId?: string } | Problem> {
  if (readerBarcode !== undefined)
    return (await findReaderByBarcode(tx, readerBarcode)) ?? circulationProblems.readerUnknown();
  if (readerId === undefined) return circulationProblems.readerUnknown();
  if (!actor.permissions.has("circulation.reader.without-card")) return circulationProblems.cardNeeded();
  return { readerId };
}

/** 代借: whoever fetches for a reader has to be registered for it. */
export async function findProxy(
  tx: Tx,
  proxyBarcode: string | undefined,
  { readerId, today }: { readonly readerId: string; readonly today: string },
): Promise<{ readonly id: string } | undefined | Problem> {
  if (proxyBarcode === undefined) return undefined;
  const card = await findReaderByBarcode(tx, proxyBarcode);
  if (card?.status !== "active") return circulationProblems.readerUnknown();
  // The rules say that nobody is his own proxy.
  if (card.readerId === readerId) return { id: card.readerId };
  const registered = await mayFetchFor(tx, { readerId, proxyId: card.readerId, today });
  return registered ? { id: card.readerId } : circulationProblems.proxyUnknown();
}
