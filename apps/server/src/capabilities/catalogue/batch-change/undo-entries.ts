import { fromMarcJson } from "@wenyuan/marc";
import { isProblem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { lockItems } from "../items/item.store.ts";
import { findItemVersion } from "../items/item-version.store.ts";
import { type ChangeOrigin, updateItem } from "../items/update-item.ts";
import { type EditedRecord, lockEditedRecords } from "../records/edited-record.store.ts";
import type { Editing } from "../records/editing.ts";
import { findVersion } from "../records/record-version.store.ts";
import { replaceContent } from "../records/update-record.ts";
import { batchMessages } from "./batch-change.messages.ts";
import type { BatchEntry, Turn } from "./batch-change.ts";

/** Makes records again what they were before the batch. One that was changed since keeps what it is, and is named with who changed it. */
export async function undoRecords(
  tx: Tx,
  entries: readonly BatchEntry[],
  editing: Editing,
): Promise<Map<string, Turn>> {
  const byId = new Map((await lockEditedRecords(tx, idsOf(entries))).map((record) => [record.id, record]));
  const turns = new Map<string, Turn>();
  for (const entry of entries)
    turns.set(entry.targetId, await undoRecord(tx, entry, byId.get(entry.targetId), editing));
  return turns;
}

async function undoRecord(
  tx: Tx,
  { versionBefore, versionAfter }: BatchEntry,
  record: EditedRecord | undefined,
  editing: Editing,
): Promise<Turn> {
  if (!record || record.deletedAt !== null || record.mergedInto !== null)
    return { outcome: "kept", finding: batchMessages.recordGone };
  if (record.version !== versionAfter) return kept({ by: record.changedBy, version: record.version });
  const was = await findVersion(tx, record.id, versionBefore ?? 0);
  if (!was) return kept({ by: record.changedBy, version: record.version });
  const saved = await replaceContent(tx, record, { marc: fromMarcJson(was.marc), ...editing, checked: false });
  return isProblem(saved) ? { outcome: "kept", finding: saved.detail } : { outcome: "undone" };
}

/** The same for items. */
export async function undoItems(
  tx: Tx,
  entries: readonly BatchEntry[],
  origin: ChangeOrigin,
): Promise<Map<string, Turn>> {
  const byId = new Map((await lockItems(tx, idsOf(entries))).map((item) => [item.id, item]));
  const turns = new Map<string, Turn>();
  for (const { targetId, versionBefore, versionAfter } of entries) {
    const item = byId.get(targetId);
    const was = item && (await findItemVersion(tx, targetId, versionBefore ?? 0));
    if (!item || !was) turns.set(targetId, { outcome: "kept", finding: batchMessages.itemGone });
    else if (item.version !== versionAfter) turns.set(targetId, kept({ by: item.changedBy, version: item.version }));
    else {
      const { recordId: _, withdrawn: __, ...facts } = was.state;
      await updateItem(tx, targetId, { facts }, origin);
      turns.set(targetId, { outcome: "undone" });
    }
  }
  return turns;
}

function kept(facts: { by: string; version: number }): Turn {
  const { zh, en } = batchMessages.changedSince;
  return { outcome: "kept", finding: { zh: zh(facts), en: en(facts) } };
}

function idsOf(entries: readonly BatchEntry[]): string[] {
  return entries.map(({ targetId }) => targetId);
}
