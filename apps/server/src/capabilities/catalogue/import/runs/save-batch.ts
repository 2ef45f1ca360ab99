import type { Tx } from "../../../../kernel/db/database.ts";
import { type SavedRecord, saveRecords } from "../../records/save-records.ts";
import { type Finding, mostFindings } from "../report/finding.ts";
import { readBeginning } from "../report/read-beginning.ts";
import { type Decision, decideRecords } from "./decide-records.ts";
import { insertEntries } from "./entry.store.ts";
import type { NewEntry } from "./entry.ts";
import { advanceImport, lockPlaceOf } from "./import.store.ts";
import { addCounts, type ImportCounts, type ImportRun, noCounts } from "./import-run.ts";
import { isReadable, type PreparedRecord } from "./prepare-record.ts";
import { rawOf } from "./prepare-records.ts";
import { type SavedItems, saveItems } from "./save-items.ts";

/** Somebody has paused, cancelled or taken over the import; what the batch had done is rolled back. */
export class ImportStopped extends Error {
  override readonly name = "ImportStopped";
}

/** How far an import is after a batch. */
export interface Progress {
  readonly read: number;
  readonly position: number;
  readonly counts: ImportCounts;
}

/**
 * Stores the beginning of a batch with its items, its report and the new place in the file, all in the given transaction: a crash leaves either
 * all of it or nothing.
 * @returns how far the import is, and how many records of the batch were taken
 * @throws ImportStopped when the import is no longer running, or stands elsewhere
 */
export async function saveBatch(
  tx: Tx,
  run: ImportRun,
  { batch, before }: { batch: readonly PreparedRecord[]; before: Progress },
): Promise<{ readonly taken: number; readonly after: Progress }> {
  const place = await lockPlaceOf(tx, run.id);
  if (place?.state !== "running" || place.read !== before.read) throw new ImportStopped(place?.state ?? "gone");
  const { decisions, taken } = distinct(await decideRecords(tx, run, batch.filter(isReadable)), batch);
  const { saved } = await saveRecords(
    tx,
    decisions.flatMap(({ save }) => save ?? []),
    { source: run.source, profile: run.plan.profile, by: `import:${run.id}` },
  );
  const done = withSaved(decisions, saved);
  const items = await saveItems(
    tx,
    run,
    done.flatMap(({ decision: { from, held }, recordId }) =>
      recordId === undefined || held ? [] : [{ from, recordId }],
    ),
  );
  const entries = entriesOf(taken, done, items);
  await insertEntries(tx, run.id, entries);
  const last = taken.at(-1)!;
  const counts = addCounts(before.counts, countsOf(entries, items));
  const after = { read: last.number, position: last.end, counts };
  await advanceImport(tx, run.id, after);
  return { taken: taken.length, after };
}

/** Two records of the file that are one record here cannot be stored in one go: the batch ends before the second. */
function distinct(
  decisions: readonly Decision[],
  batch: readonly PreparedRecord[],
): { decisions: readonly Decision[]; taken: readonly PreparedRecord[] } {
  const ids = new Set<string>();
  for (const [i, { save, from }] of decisions.entries()) {
    if (save?.id === undefined) continue;
    if (ids.has(save.id)) return { decisions: decisions.slice(0, i), taken: batch.slice(0, batch.indexOf(from)) };
    ids.add(save.id);
  }
  return { decisions, taken: batch };
}

interface Done {
  readonly decision: Decision;
  readonly saved: SavedRecord | undefined;
  readonly recordId: string | undefined;
}

function withSaved(decisions: readonly Decision[], saved: readonly SavedRecord[]): Done[] {
  const left = saved.values();
  const idOf = new Map<PreparedRecord, string>();
  return decisions.map((decision) => {
    const one = decision.save ? left.next().value : undefined;
    const recordId = one?.id ?? decision.recordId ?? (decision.repeats && idOf.get(decision.repeats));
    if (recordId !== undefined) idOf.set(decision.from, recordId);
    return { decision, saved: one, recordId };
  });
}

function entriesOf(taken: readonly PreparedRecord[], done: readonly Done[], items: SavedItems): NewEntry[] {
  const byNumber = new Map(done.map((one) => [one.decision.from.number, one]));
  return taken.map((record) => {
    const one = byNumber.get(record.number);
    return one ? storedEntry(record, one, items) : refusedEntry(record);
  });
}

function refusedEntry(record: PreparedRecord): NewEntry {
  const { number, offset, content, refusal } = record;
  const raw = rawOf(record);
  return {
    number,
    offset,
    outcome: "refused",
    repaired: false,
    findings: limited([...(refusal ? [refusal] : beginning(raw)), ...faultFindings(record)]),
    ...(content ? { title: content.title, sourceKey: content.key.replaceAll("\0", "") } : {}),
    ...(raw ? { raw: Buffer.from(raw).toString("base64") } : {}),
  };
}

function storedEntry(record: PreparedRecord, { decision, saved, recordId }: Done, items: SavedItems): NewEntry {
  const { number, offset, faults } = record;
  const { key, title } = decision.from.content;
  const outcome = saved?.outcome ?? "skipped";
  return {
    number,
    offset,
    outcome,
    repaired: faults.length > 0,
    title,
    sourceKey: key,
    findings: limited([
      ...decision.findings,
      ...decision.from.content.doubts,
      ...(items.findings.get(number) ?? []),
      ...faultFindings(record),
    ]),
    ...(recordId === undefined ? {} : { recordId }),
    ...(saved && outcome === "changed" ? { versionBefore: saved.version - 1 } : {}),
    ...(saved && outcome !== "unchanged" ? { versionAfter: saved.version } : {}),
  };
}

/** What stands where no record is, so that somebody knows what was lost. */
function beginning(raw: Uint8Array | undefined): Finding[] {
  const value = raw && readBeginning(raw);
  return value ? [{ kind: "outcome", code: "not-a-record", value }] : [];
}

/** Of a record that breaks off, every later field is missing or cut: one fault says so. */
function faultFindings({ faults }: PreparedRecord): Finding[] {
  const cut = faults.find(({ code }) => code === "record-truncated");
  return (cut ? [cut] : faults).map((fault) => ({ kind: "fault", fault }));
}

function limited(findings: readonly Finding[]): readonly Finding[] {
  return findings.slice(0, mostFindings);
}

function countsOf(entries: readonly NewEntry[], items: SavedItems): ImportCounts {
  const counts = { ...noCounts, items: items.created, itemsRefused: items.refused };
  for (const { outcome, repaired } of entries) {
    counts[outcome]++;
    if (repaired) counts.repaired++;
  }
  return counts;
}
