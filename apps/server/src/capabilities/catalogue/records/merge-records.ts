import { fromMarcJson, type MarcRecord } from "@wenyuan/marc";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { mergeUndone, recordsChanged, recordsMerged } from "../events.ts";
import { catalogueProblems } from "../problems.ts";
import { type EditedRecord, findEditedRecord, lockEditedRecords, setRecordState } from "./edited-record.store.ts";
import type { Editing } from "./editing.ts";
import { lockVersion } from "./lock-version.ts";
import { moveBelongings, returnBelongings } from "./move-belongings.ts";
import { insertMerge, lockMergeOf, markUndone } from "./record-merge.store.ts";
import { findVersion } from "./record-version.store.ts";
import { replaceContent, type Saved } from "./update-record.ts";

export interface Merge {
  readonly loserId: string;
  /** The versions that the editor saw of the record that stays and of the one that goes. */
  readonly version: number;
  readonly loserVersion: number;
  /** What the record that stays is to say, of the fields of both. */
  readonly marc: MarcRecord;
}

/**
 * Merges a record into another, whole or not at all: the one that stays gets the chosen content and everything that belonged to the one that goes;
 * that one is kept, points to the other, and can be brought back. Merging two that somebody changed meanwhile is refused.
 */
export async function mergeRecords(tx: Tx, winnerId: string, merge: Merge, editing: Editing): Promise<Saved | Problem> {
  if (winnerId === merge.loserId) return catalogueProblems.mergeWithItself();
  await lockEditedRecords(tx, [winnerId, merge.loserId]);
  const winner = await lockVersion(tx, winnerId, merge.version);
  if (isProblem(winner)) return winner;
  const loser = await lockVersion(tx, merge.loserId, merge.loserVersion);
  if (isProblem(loser)) return loser;
  if (winner.profile !== loser.profile)
    return catalogueProblems.mergeAcrossFormats({ winner: winner.profile, loser: loser.profile });
  const saved = await replaceContent(tx, winner, { marc: merge.marc, beside: [loser.marc], ...editing });
  if (isProblem(saved)) return saved;
  const moved = await moveBelongings(tx, { from: loser.id, to: winnerId }, editing);
  await setRecordState(tx, loser.id, { act: "merged", deletedAt: editing.now, mergedInto: winnerId, ...editing });
  const versions = { winnerBefore: winner.version, winnerAfter: saved.record.version };
  await insertMerge(tx, { winnerId, loserId: loser.id, ...versions, moved }, editing);
  await publish(tx, recordsChanged, [{ ids: [winnerId, loser.id] }]);
  await publish(tx, recordsMerged, [{ winnerId, loserId: loser.id, itemIds: moved.items.map((one) => one.id) }]);
  return saved;
}

export interface Parted {
  readonly winner: EditedRecord;
  readonly loser: EditedRecord;
  /** The one that stayed was saved since the merge: its content is left as it is. */
  readonly contentKept: boolean;
  /** Items that cannot go back, because they moved on or stand in a volume with others. */
  readonly itemsLeft: readonly string[];
}

/** Brings a merged record back, with what went from it and is still there. */
export async function undoMerge(tx: Tx, loserId: string, editing: Editing): Promise<Parted | Problem> {
  const merge = await lockMergeOf(tx, loserId);
  if (!merge) return catalogueProblems.notMerged({ id: loserId });
  const { winnerId, moved } = merge;
  const records = await lockEditedRecords(tx, [winnerId, loserId]);
  const winner = records.find((one) => one.id === winnerId)!;
  if (winner.mergedInto !== null) return catalogueProblems.recordMerged({ into: winner.mergedInto });
  await setRecordState(tx, loserId, { act: "parted", deletedAt: null, mergedInto: null, ...editing });
  const itemsLeft = await returnBelongings(tx, { from: winnerId, to: loserId }, { moved, ...editing });
  const contentKept = winner.version !== merge.winnerAfter;
  if (!contentKept) await restoreContent(tx, winner, { version: merge.winnerBefore, ...editing });
  await markUndone(tx, merge.id, editing);
  await publish(tx, recordsChanged, [{ ids: [winnerId, loserId] }]);
  const itemIds = moved.items.flatMap(({ id }) => (itemsLeft.includes(id) ? [] : [id]));
  await publish(tx, mergeUndone, [{ winnerId, loserId, itemIds }]);
  const [after, back] = [await findEditedRecord(tx, winnerId), await findEditedRecord(tx, loserId)];
  return { winner: after!, loser: back!, contentKept, itemsLeft };
}

async function restoreContent(
  tx: Tx,
  record: EditedRecord,
  { version, ...editing }: Editing & { readonly version: number },
): Promise<void> {
  const before = await findVersion(tx, record.id, version);
  if (before) await replaceContent(tx, record, { marc: fromMarcJson(before.marc), ...editing, checked: false });
}
