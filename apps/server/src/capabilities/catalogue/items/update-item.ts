import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { registerCallNumbers } from "../call-numbers/register-call-numbers.ts";
import { holdCallNumberRules } from "../call-numbers/series.store.ts";
import { itemsChanged } from "../events.ts";
import { callNumberKey, changeOf } from "./create-items.ts";
import { lockItem, replaceItem } from "./item.store.ts";
import { factsOf, type Item, type ItemFacts, type Withdrawal } from "./item.ts";

/** What becomes of an item. What is not named stays; `withdrawn: null` takes a withdrawal back. */
export interface ItemChange {
  readonly recordId?: string;
  /** All the facts of the item anew: what they leave out is emptied. */
  readonly facts?: ItemFacts;
  readonly withdrawn?: Withdrawal | null;
  /** Why, where a reason was asked for; versions show it. */
  readonly note?: string;
}

export interface ChangeOrigin {
  /** See changed-by.ts. */
  readonly changedBy: string;
  readonly now: Date;
}

/**
 * Changes an item: keeps what it was as a version, files it anew, and tells who follows. Says nothing of whether the change is right; see
 * check-item.ts.
 * @returns the item as it is now; undefined when there is none
 * @throws when another item has the barcode or the tag (PostgreSQL 23505)
 */
export async function updateItem(
  tx: Tx,
  id: string,
  change: ItemChange,
  { changedBy, now }: ChangeOrigin,
): Promise<Item | undefined> {
  const rules = await holdCallNumberRules(tx);
  const before = await lockItem(tx, id);
  if (!before) return undefined;
  const facts = change.facts ?? factsOf(before);
  const recordId = change.recordId ?? before.recordId;
  const withdrawn = change.withdrawn === undefined ? before.withdrawn : (change.withdrawn ?? undefined);
  const key = callNumberKey(rules, facts);
  const { note } = change;
  const after = await replaceItem(tx, id, { recordId, facts, callNumberKey: key, withdrawn, note, changedBy, now });
  await registerCallNumbers(tx, rules, [after], changedBy);
  const recordIds = [...new Set([before.recordId, recordId])];
  await publish(tx, itemsChanged, [{ ...changeOf([after]), recordIds }]);
  return after;
}
