import { fromMarcJson } from "@wenyuan/marc";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { catalogueProblems } from "../problems.ts";
import { type EditedRecord, lockEditedRecords } from "./edited-record.store.ts";
import { changeView } from "./record.schema.ts";
import { differences } from "./record-difference.ts";
import { findVersion } from "./record-version.store.ts";

/** The record, locked, whatever its state; or that there is none. */
export async function lockRecord(tx: Tx, id: string): Promise<EditedRecord | Problem> {
  const [record] = await lockEditedRecords(tx, [id]);
  return record ?? catalogueProblems.recordNotFound({ id });
}

/** The record, locked, if it is alive and still in the version that its editor saw; else who changed it when, and how. */
export async function lockVersion(tx: Tx, id: string, version: number): Promise<EditedRecord | Problem> {
  const record = await lockRecord(tx, id);
  if (isProblem(record)) return record;
  if (record.version !== version) return await describeNewer(tx, record, version);
  if (record.mergedInto !== null) return catalogueProblems.recordMerged({ into: record.mergedInto });
  return record.deletedAt === null ? record : catalogueProblems.recordDeleted();
}

async function describeNewer(tx: Tx, record: EditedRecord, seen: number): Promise<Problem> {
  const { version, changedBy, changedAt, act } = record;
  const before = await findVersion(tx, record.id, seen);
  const changes = before ? differences(fromMarcJson(before.marc), fromMarcJson(record.marc)) : [];
  return catalogueProblems.recordChanged(
    { by: changedBy, at: changedAt, version },
    { version, changedBy, act, changedAt: changedAt.toISOString(), changes: changes.map(changeView) },
  );
}
