import type { Tx } from "../../../kernel/db/database.ts";
import { mergedJustNow } from "../merges/merge.store.ts";
import { lockStanding } from "./reader.store.ts";
import type { ReaderStanding } from "./standing.ts";

/** A reader became part of another while the transaction looked: it is begun anew (serialization_failure), and then finds who stayed. */
class MergedMeanwhile extends Error {
  readonly code = "40001";
}

/**
 * Locks a reader for the transaction and gives what a lending decision needs, in one statement. Who else lends to this reader, or reports the
 * card lost, waits; what they have committed by the time the lock is had is seen. A record that was merged into another has no standing; when
 * that happened just now, the transaction is tried again from its beginning, where cards and loans lead to the other.
 * @param cardId the card that was shown, from `findReaderByBarcode`
 */
export async function lockReader(tx: Tx, id: string, cardId?: string): Promise<ReaderStanding | undefined> {
  const standing = await lockStanding(tx, id, cardId);
  if (standing?.mergedInto === undefined) return standing;
  if (await mergedJustNow(tx, id)) throw new MergedMeanwhile("the reader was merged into another meanwhile");
  return undefined;
}
