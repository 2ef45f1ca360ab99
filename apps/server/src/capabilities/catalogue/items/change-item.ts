import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { catalogueProblems } from "../problems.ts";
import { checkItems } from "./check-item.ts";
import { describeConflict } from "./describe-conflict.ts";
import { describeFindings } from "./describe-findings.ts";
import { lockItem } from "./item.store.ts";
import type { Item, ItemFacts } from "./item.ts";
import type { Editing } from "./item-editing.ts";
import { updateItem } from "./update-item.ts";

export interface ItemEdit {
  /** The version that was edited. */
  readonly version: number;
  readonly facts: ItemFacts;
  readonly confirmed: readonly string[];
}

/** Writes an edited item. Refused when somebody changed it meanwhile (who, and what), and for every fault of what is to be written. */
export async function changeItem(tx: Tx, id: string, edit: ItemEdit, editing: Editing): Promise<Item | Problem> {
  const item = await lockVersion(tx, id, edit.version, editing);
  if (isProblem(item)) return item;
  const candidate = { id, recordId: item.recordId, facts: edit.facts };
  const faulty = describeFindings(await checkItems(tx, [candidate], editing.now), {
    confirmed: edit.confirmed,
    editing,
  });
  if (faulty) return faulty;
  return (await updateItem(tx, id, { facts: edit.facts }, editing)) ?? catalogueProblems.itemNotFound({ id });
}

/** The item, locked, when it is still in the version that somebody looked at. */
export async function lockVersion(tx: Tx, id: string, version: number, editing: Editing): Promise<Item | Problem> {
  const item = await lockItem(tx, id);
  if (!item) return catalogueProblems.itemNotFound({ id });
  return item.version === version ? item : await describeConflict(tx, { item, version }, editing);
}
