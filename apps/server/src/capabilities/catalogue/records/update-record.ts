import { fromMarcJson, type MarcJson, type MarcRecord } from "@wenyuan/marc";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { catalogueProblems } from "../problems.ts";
import { refuseFaulty } from "./check-marc.ts";
import { type EditedRecord, findEditedRecord } from "./edited-record.store.ts";
import type { Editing } from "./editing.ts";
import { lockVersion } from "./lock-version.ts";
import type { RecordFinding } from "./record-finding.ts";
import { findVersion } from "./record-version.store.ts";
import { saveRecords } from "./save-records.ts";
import { sayTheSame, stampRecord } from "./transaction-time.ts";

export interface Saved {
  readonly record: EditedRecord;
  readonly warnings: readonly RecordFinding[];
}

/**
 * Saves what an editor made of the version that he saw. Refused with all findings when it has errors; and when somebody saved meanwhile,
 * with who, when and what. What says the same makes no new version.
 */
export async function updateRecord(
  tx: Tx,
  id: string,
  { marc, version }: { readonly marc: MarcRecord; readonly version: number },
  editing: Editing,
): Promise<Saved | Problem> {
  const record = await lockVersion(tx, id, version);
  if (isProblem(record)) return record;
  return await replaceContent(tx, record, { marc, ...editing });
}

/** Makes a record say again what it said in an earlier version, as a new version. */
export async function undoRecord(
  tx: Tx,
  id: string,
  { version, to }: { readonly version: number; readonly to: number },
  editing: Editing,
): Promise<Saved | Problem> {
  const record = await lockVersion(tx, id, version);
  if (isProblem(record)) return record;
  const earlier = await findVersion(tx, id, to);
  if (!earlier) return catalogueProblems.recordVersionNotFound({ version: to });
  return await replaceContent(tx, record, { marc: fromMarcJson(earlier.marc), ...editing, checked: false });
}

interface Replacing extends Editing {
  readonly marc: MarcRecord;
  /** What stood before may come back as it was, whatever is wrong with it: `false`. */
  readonly checked?: boolean;
  /** Other records of which the content is made: their faults are not its editor's. */
  readonly beside?: readonly MarcJson[];
}

/** Puts other content in a locked record's place. */
export async function replaceContent(
  tx: Tx,
  record: EditedRecord,
  { marc, by, now, checked = true, beside = [] }: Replacing,
): Promise<Saved | Problem> {
  const { id, profile, source, sourceKey: key } = record;
  const warnings = checked ? await refuseFaulty(marc, profile, [record.marc, ...beside]) : [];
  if (isProblem(warnings)) return warnings;
  if (sayTheSame(marc, fromMarcJson(record.marc))) return { record, warnings };
  await saveRecords(tx, [{ id, key, record: stampRecord(marc, now) }], { source, profile, by });
  return { record: (await findEditedRecord(tx, id))!, warnings };
}
