import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { catalogueProblems } from "../problems.ts";
import { lockVersion } from "./change-item.ts";
import { checkItems } from "./check-item.ts";
import { describeFindings } from "./describe-findings.ts";
import type { Item } from "./item.ts";
import { findLiveRecords } from "./item-check.store.ts";
import type { Editing } from "./item-editing.ts";
import { findItemVersion } from "./item-version.store.ts";
import { updateItem } from "./update-item.ts";

export interface Undo {
  /** The version that was looked at. */
  readonly version: number;
  /** The version to go back to. */
  readonly to: number;
  readonly confirmed: readonly string[];
}

/** Makes an item again what it was in an earlier version, as a new version. What has been taken since, such as its barcode, is said. */
export async function undoItem(tx: Tx, id: string, undo: Undo, editing: Editing): Promise<Item | Problem> {
  const item = await lockVersion(tx, id, undo.version, editing);
  if (isProblem(item)) return item;
  const was = await findItemVersion(tx, id, undo.to);
  if (!was) return catalogueProblems.itemVersionNotFound({ version: undo.to });
  const { recordId, withdrawn, ...facts } = was.state;
  if (!(await findLiveRecords(tx, [recordId])).has(recordId)) return catalogueProblems.recordNotFound({ id: recordId });
  const faulty = describeFindings(await checkItems(tx, [{ id, recordId, facts }], editing.now), {
    confirmed: undo.confirmed,
    editing,
  });
  if (faulty) return faulty;
  const change = { recordId, facts, withdrawn: withdrawn ?? null };
  return (await updateItem(tx, id, change, editing)) ?? catalogueProblems.itemNotFound({ id });
}
