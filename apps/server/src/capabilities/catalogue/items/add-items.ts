import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { catalogueProblems } from "../problems.ts";
import { checkItems } from "./check-item.ts";
import { createItems } from "./create-items.ts";
import { describeFindings } from "./describe-findings.ts";
import { findItems } from "./item.store.ts";
import type { Item, ItemFacts } from "./item.ts";
import { findLiveRecords } from "./item-check.store.ts";
import type { Editing } from "./item-editing.ts";

export interface Addition {
  readonly recordId: string;
  readonly items: readonly ItemFacts[];
  /** Codes of findings that the cataloguer has seen and wants all the same. */
  readonly confirmed: readonly string[];
}

/** Adds items to a record: all of them, or none and every reason why not. */
export async function addItems(tx: Tx, addition: Addition, editing: Editing): Promise<Item[] | Problem> {
  const { recordId, items, confirmed } = addition;
  if (!(await findLiveRecords(tx, [recordId])).has(recordId)) return catalogueProblems.recordNotFound({ id: recordId });
  const candidates = items.map((facts) => ({ recordId, facts }));
  const faulty = describeFindings(await checkItems(tx, candidates, editing.now), { confirmed, editing, batch: true });
  if (faulty) return faulty;
  const { ids, refused } = await createItems(
    tx,
    items.map((facts) => ({ ...facts, recordId })),
    editing,
  );
  // Between the check and the insert another desk took a number: the check now sees it.
  if (refused.length > 0) {
    const again = describeFindings(await checkItems(tx, candidates, editing.now), { confirmed, editing, batch: true });
    return again ?? catalogueProblems.numberTaken();
  }
  const made = await findItems(
    tx,
    ids.filter((id) => id !== undefined),
  );
  return made.toSorted((a, b) => Number(BigInt(a.id) - BigInt(b.id)));
}
