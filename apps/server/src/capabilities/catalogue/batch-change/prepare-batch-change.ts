import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { batchProblems } from "../batch-problems.ts";
import { findItems } from "../items/item.store.ts";
import { differences as itemDifferences, stateOf } from "../items/item-difference.ts";
import { lockEditedRecords } from "../records/edited-record.store.ts";
import { changeView } from "../records/record.schema.ts";
import { differences } from "../records/record-difference.ts";
import { tryOnItems } from "./apply-to-item.ts";
import { tryOnRecord } from "./apply-to-record.ts";
import { findTargets, insertBatch } from "./batch-change.store.ts";
import { type BatchWork, type PreviewCounts, type Selection, targetsAtMost } from "./batch-change.ts";

export interface BatchRequest {
  readonly work: BatchWork;
  readonly selection: Selection;
  readonly note: string | undefined;
  readonly by: string;
  readonly now: Date;
}

interface Tried {
  readonly outcome: "changed" | "unchanged" | "refused";
  /** How it would be changed, or why it would be refused. */
  readonly sample: object;
}

const samplesShown = 20;
const atOnce = 500;

/**
 * Tries the operations on everything selected and counts exactly what they would do; writes nothing but the batch itself, which is then run as
 * it was seen.
 * @returns its id
 */
export async function prepareBatchChange(tx: Tx, request: BatchRequest): Promise<string | Problem> {
  const { work, selection } = request;
  const targets = await findTargets(tx, work.target, selection);
  if (targets.length === 0) return batchProblems.batchEmpty();
  if (targets.length > targetsAtMost) return batchProblems.batchTooLarge({ most: targetsAtMost });
  const counts = { changed: 0, unchanged: 0, refused: 0 };
  const changed: object[] = [];
  const refused: object[] = [];
  for (let from = 0; from < targets.length; from += atOnce) {
    for (const { outcome, sample } of await tryTargets(tx, work, targets.slice(from, from + atOnce), request.now)) {
      counts[outcome] += 1;
      if (outcome === "changed" && changed.length < samplesShown) changed.push(sample);
      if (outcome === "refused" && refused.length < samplesShown) refused.push(sample);
    }
  }
  const preview: PreviewCounts = { selected: targets.length, ...counts, missing: missingOf(selection, work, targets) };
  return await insertBatch(tx, { ...request, preview, samples: [...changed, ...refused], targets });
}

/** Named by number and not found; of an import, or of the items of records, nothing is named. */
function missingOf(selection: Selection, { target }: BatchWork, targets: readonly string[]): number {
  if (target === "records" && selection.by === "records") return new Set(selection.ids).size - targets.length;
  if (target === "items" && selection.by === "barcodes") return new Set(selection.barcodes).size - targets.length;
  return 0;
}

async function tryTargets(tx: Tx, work: BatchWork, ids: readonly string[], now: Date): Promise<Tried[]> {
  if (work.target === "items") return await tryItems(tx, work.operations, { ids, now });
  const tried: Tried[] = [];
  for (const record of await lockEditedRecords(tx, ids)) {
    const { outcome, before, after, finding } = await tryOnRecord(record, work.operations);
    const name = { id: record.id, name: record.summary.title.text };
    const changes = outcome === "changed" ? differences(before, after).map(changeView) : [];
    tried.push({ outcome, sample: { ...name, changes, finding } });
  }
  return tried;
}

async function tryItems(
  tx: Tx,
  operations: Extract<BatchWork, { target: "items" }>["operations"],
  { ids, now }: { readonly ids: readonly string[]; readonly now: Date },
): Promise<Tried[]> {
  const items = (await findItems(tx, ids)).toSorted((a, b) => Number(a.id) - Number(b.id));
  const tried = await tryOnItems(tx, items, { operations, now });
  return tried.map(({ item, before, after, outcome, finding }) => {
    const name = { id: item.id, name: item.barcode ?? item.id };
    const { recordId } = item;
    const fields = itemDifferences(stateOf({ ...before, recordId }), stateOf({ ...after, recordId }));
    return { outcome, sample: { ...name, changes: [], fields, finding } };
  });
}
