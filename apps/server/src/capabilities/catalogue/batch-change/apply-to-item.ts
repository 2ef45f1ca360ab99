import type { Tx } from "../../../kernel/db/database.ts";
import { checkItems } from "../items/check-item.ts";
import { factsOf, type Item, type ItemFacts } from "../items/item.ts";
import { type ChangeOrigin, updateItem } from "../items/update-item.ts";
import { batchMessages } from "./batch-change.messages.ts";
import type { Turn } from "./batch-change.ts";
import { applyToItem, type ItemOperation } from "./item-operation.ts";

/** What the operations would make of items, each with what stands in the way: nothing is written. */
export async function tryOnItems(
  tx: Tx,
  items: readonly Item[],
  { operations, now }: { readonly operations: readonly ItemOperation[]; readonly now: Date },
) {
  const tried = items.map((item) => ({ item, before: factsOf(item), after: applyToItem(factsOf(item), operations) }));
  const candidates = tried.map(({ item: { id, recordId }, after }) => ({ id, recordId, facts: after }));
  const findings = await checkItems(tx, candidates, now);
  return tried.map(({ item, before, after }, i) => {
    if (isSame(before, after)) return { item, before, after, outcome: "unchanged" as const };
    const why = findings[i]?.find(({ severity, pointer }) => severity === "impossible" && concerns.test(pointer));
    const outcome = why ? ("refused" as const) : ("changed" as const);
    return { item, before, after, outcome, finding: why?.text };
  });
}

/** What a batch sets; other faults of an item were there before and are not its business. */
const concerns = /^\/(kind|location|temporary)/;

function isSame(before: ItemFacts, after: ItemFacts): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/** Does the operations on locked items, each as a new version. */
export async function applyToItems(
  tx: Tx,
  items: readonly Item[],
  { operations, origin }: { readonly operations: readonly ItemOperation[]; readonly origin: ChangeOrigin },
): Promise<ReadonlyMap<string, Turn>> {
  const turns = new Map<string, Turn>();
  const standing = items.filter(({ withdrawn }) => withdrawn === undefined);
  for (const { id } of items) turns.set(id, { outcome: "refused", finding: batchMessages.itemGone });
  for (const { item, after, outcome, finding } of await tryOnItems(tx, standing, { operations, now: origin.now })) {
    if (outcome === "changed") {
      const changed = await updateItem(tx, item.id, { facts: after }, origin);
      turns.set(item.id, { outcome, versionBefore: item.version, versionAfter: changed?.version });
    } else turns.set(item.id, { outcome, finding });
  }
  return turns;
}
