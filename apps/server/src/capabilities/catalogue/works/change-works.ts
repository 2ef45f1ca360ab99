import { fromMarcJson } from "@wenyuan/marc";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { recordsChanged } from "../events.ts";
import { catalogueProblems } from "../problems.ts";
import { deriveRecord } from "../records/derive-record.ts";
import { type EditedRecord, lockEditedRecords } from "../records/edited-record.store.ts";
import {
  createWorkByHand,
  joinInto,
  lockWork,
  partJoined,
  placeByHand,
  placeByRule,
  placeWorks,
  recordsOfWork,
} from "./work.store.ts";

interface Placed {
  /** The work that the records are in now; undefined when they may be in several. */
  readonly workId?: string;
  readonly recordIds: readonly string[];
}

/** Joins whole works into one. What the rule finds for any of them later comes to it, too. */
export async function joinWorks(tx: Tx, id: string, others: readonly string[]): Promise<Placed | Problem> {
  const into = await lockWork(tx, id);
  if (into === undefined) return catalogueProblems.workNotFound({ id });
  const from = new Set<string>();
  for (const other of others.toSorted((a, b) => Number(a) - Number(b))) {
    const work = await lockWork(tx, other);
    if (work === undefined) return catalogueProblems.workNotFound({ id: other });
    if (work !== into) from.add(work);
  }
  const recordIds = from.size === 0 ? [] : await joinInto(tx, into, [...from]);
  return await tell(tx, { workId: into, recordIds });
}

/** Puts single records into a work, whatever the rule says. */
export async function addToWork(tx: Tx, id: string, recordIds: readonly string[]): Promise<Placed | Problem> {
  const into = await lockWork(tx, id);
  if (into === undefined) return catalogueProblems.workNotFound({ id });
  return await placeTogether(tx, into, recordIds);
}

/** Takes records out of their work, together into a new one. */
export async function partFromWork(tx: Tx, recordIds: readonly string[]): Promise<Placed | Problem> {
  const records = await lockAll(tx, recordIds);
  return Array.isArray(records) ? await placeTogether(tx, await createWorkByHand(tx), recordIds) : records;
}

async function placeTogether(tx: Tx, work: string, recordIds: readonly string[]): Promise<Placed | Problem> {
  const records = await lockAll(tx, recordIds);
  if (!Array.isArray(records)) return records;
  await placeByHand(tx, work, recordIds);
  return await tell(tx, { workId: work, recordIds });
}

/** Puts records where the rule puts them. */
export async function resetRecords(tx: Tx, recordIds: readonly string[]): Promise<Placed | Problem> {
  const records = await lockAll(tx, recordIds);
  if (!Array.isArray(records)) return records;
  const keys = records.map(({ marc, profile }) => deriveRecord(fromMarcJson(marc), profile).workKey);
  const works = await placeWorks(
    tx,
    keys.flatMap((key) => key ?? []),
  );
  for (const [i, { id }] of records.entries()) await placeByRule(tx, id, works.get(keys[i] ?? "") ?? null);
  return await tell(tx, { recordIds });
}

/** Takes back all that editors did to a work: what was joined to it is parted, and every record goes where the rule puts it. */
export async function resetWork(tx: Tx, id: string): Promise<Placed | Problem> {
  const work = await lockWork(tx, id);
  if (work === undefined) return catalogueProblems.workNotFound({ id });
  await partJoined(tx, work);
  return await resetRecords(tx, await recordsOfWork(tx, work));
}

async function lockAll(tx: Tx, ids: readonly string[]): Promise<EditedRecord[] | Problem> {
  const records = await lockEditedRecords(tx, ids);
  const missing = ids.find((id) => records.every((one) => one.id !== id));
  return missing === undefined ? records : catalogueProblems.recordNotFound({ id: missing });
}

async function tell(tx: Tx, placed: Placed): Promise<Placed> {
  if (placed.recordIds.length > 0) await publish(tx, recordsChanged, [{ ids: [...placed.recordIds] }]);
  return placed;
}
