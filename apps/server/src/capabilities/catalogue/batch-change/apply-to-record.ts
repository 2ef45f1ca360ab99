import { fromMarcJson } from "@wenyuan/marc";
import { isProblem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { checkMarc } from "../records/check-marc.ts";
import type { EditedRecord } from "../records/edited-record.store.ts";
import type { Editing } from "../records/editing.ts";
import { replaceContent } from "../records/update-record.ts";
import { batchMessages } from "./batch-change.messages.ts";
import type { Turn } from "./batch-change.ts";
import { applyOperations, type RecordOperation } from "./record-operation.ts";

/** What the operations would make of a record: nothing is written. Faults that were there before do not stand in the way; new ones do. */
export async function tryOnRecord(record: EditedRecord, operations: readonly RecordOperation[]) {
  const before = fromMarcJson(record.marc);
  const after = applyOperations(before, operations);
  if (after === before) return { outcome: "unchanged" as const, before, after };
  const known = new Set((await errorsOf(before, record)).map(({ code, text }) => code + text.zh));
  const caused = (await errorsOf(after, record)).find(({ code, text }) => !known.has(code + text.zh));
  return { outcome: caused ? ("refused" as const) : ("changed" as const), before, after, finding: caused?.text };
}

async function errorsOf(marc: Parameters<typeof checkMarc>[0], { profile }: EditedRecord) {
  return (await checkMarc(marc, profile)).filter(({ severity }) => severity === "error");
}

/** Does the operations on a locked record, as a new version. */
export async function applyToRecord(
  tx: Tx,
  record: EditedRecord,
  operations: readonly RecordOperation[],
  editing: Editing,
): Promise<Turn> {
  if (record.deletedAt !== null || record.mergedInto !== null)
    return { outcome: "refused", finding: batchMessages.recordGone };
  const tried = await tryOnRecord(record, operations);
  if (tried.outcome !== "changed") return { outcome: tried.outcome, finding: tried.finding };
  const saved = await replaceContent(tx, record, { marc: tried.after, ...editing, checked: false });
  if (isProblem(saved)) return { outcome: "refused", finding: saved.detail };
  return { outcome: "changed", versionBefore: record.version, versionAfter: saved.record.version };
}
