import type { MarcRecord, Profile } from "@wenyuan/marc";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { inPieces, recordsChanged } from "../events.ts";
import { placeWorks } from "../works/work.store.ts";
import { type DerivedRecord, deriveRecord, isDerived } from "./derive-record.ts";
import {
  insertRecords,
  type KnownRecord,
  lockRecordsByIds,
  lockRecordsByKeys,
  type RecordContent,
  type Replacement,
  replaceRecords,
} from "./record.store.ts";
import { writeDerivations } from "./record-derivations.store.ts";

/** What became of one record. `version` is the one after. */
export interface SavedRecord {
  readonly id: string;
  readonly outcome: "created" | "changed" | "unchanged";
  readonly version: number;
}

export interface SaveCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** One for each record given, in the same order. */
  readonly saved: readonly SavedRecord[];
}

export interface Origin {
  readonly source: string;
  readonly profile: Profile;
  /** Who changes: `account:12`, `import:7`; `system` when not given. */
  readonly by?: string;
}

/** A record and what it is known by within its source; the keys of a batch are distinct, and so are the ids. */
export interface KeyedRecord {
  readonly key: string;
  /** With all that derives from it, where the caller has that already: it can be made while the batch before is written. */
  readonly record: MarcRecord | DerivedRecord;
  /** The stored record whose place it takes, where that was found by something else than source and key. */
  readonly id?: string | undefined;
}

/** Stores records whole with what derives from them, keeps what they were, and tells who follows. */
export async function saveRecords(
  tx: Tx,
  records: readonly KeyedRecord[],
  { source, profile, by = "system" }: Origin,
): Promise<SaveCounts> {
  const derived = records.map(({ record }) => (isDerived(record) ? record : deriveRecord(record, profile)));
  const contents = await contentsOf(tx, derived);
  const before = await lockKnown(tx, source, records);
  const created = await create(tx, contents, { source, by, records, before });
  const known = await lockLate(tx, { source, records, before, created });
  const replaced = await replaceRecords(
    tx,
    contents.flatMap((one, i) => replacement(one, known[i])),
    by,
  );
  const changed = new Map(replaced.map((one) => [one.id, one.version]));
  const saved = known.map((one, i) => outcomeOf(one, changed, created.get(records[i]!.key)));
  const fresh = saved.flatMap(({ id, outcome }, i) => (outcome === "unchanged" ? [] : [{ ...derived[i]!, id }]));
  await writeDerivations(tx, fresh, [...changed.keys()]);
  const touched = saved.filter((one) => one.outcome !== "unchanged");
  await publish(
    tx,
    recordsChanged,
    inPieces(touched).map((piece) => ({ ids: piece.map((one) => one.id) })),
  );
  const count = (outcome: SavedRecord["outcome"]) => saved.filter((one) => one.outcome === outcome).length;
  return { created: count("created"), changed: count("changed"), unchanged: count("unchanged"), saved };
}

/** Derived records with the works they are of. */
export async function contentsOf(tx: Tx, derived: readonly DerivedRecord[]): Promise<RecordContent[]> {
  const works = await placeWorks(
    tx,
    derived.flatMap((one) => one.workKey ?? []),
  );
  return derived.map(({ profile, marc, summary, matchKey, workKey }) => {
    return { profile, marc, summary, matchKey, workId: workKey === undefined ? undefined : works.get(workKey) };
  });
}

type Known = KnownRecord | undefined;

function replacement(content: RecordContent, known: Known): Replacement[] {
  return known ? [{ id: known.id, ...content }] : [];
}

interface Batch {
  readonly source: string;
  readonly records: readonly KeyedRecord[];
  readonly before: readonly Known[];
}

async function create(
  tx: Tx,
  contents: readonly RecordContent[],
  { source, by, records, before }: Batch & { readonly by: string },
): Promise<Map<string, KnownRecord>> {
  const fresh = contents.flatMap((content, i) =>
    before[i] ? [] : [{ ...content, source, sourceKey: records[i]!.key }],
  );
  const created = await insertRecords(tx, fresh, by);
  return new Map(created.map((one) => [one.sourceKey, one]));
}

/** Another transaction may have created a record of the same key meanwhile: its place is taken then. */
async function lockLate(
  tx: Tx,
  { source, records, before, created }: Batch & { readonly created: ReadonlyMap<string, KnownRecord> },
): Promise<readonly Known[]> {
  const late = records.flatMap(({ key }, i) => (before[i] || created.has(key) ? [] : [key]));
  const found = new Map((await lockRecordsByKeys(tx, source, late)).map((one) => [one.sourceKey, one]));
  return before.map((one, i) => one ?? found.get(records[i]!.key));
}

/** For each record the stored one whose place it takes, or undefined. */
async function lockKnown(tx: Tx, source: string, records: readonly KeyedRecord[]): Promise<readonly Known[]> {
  const ids = records.flatMap(({ id }) => id ?? []);
  const keys = records.flatMap(({ id, key }) => (id === undefined ? [key] : []));
  const byId = new Map((await lockRecordsByIds(tx, ids)).map((one) => [one.id, one]));
  const byKey = new Map((await lockRecordsByKeys(tx, source, keys)).map((one) => [one.sourceKey, one]));
  return records.map(({ id, key }) => (id === undefined ? byKey.get(key) : byId.get(id)));
}

function outcomeOf(before: Known, changed: ReadonlyMap<string, number>, created: KnownRecord | undefined): SavedRecord {
  if (!before) return { id: created!.id, outcome: "created", version: created!.version };
  const version = changed.get(before.id);
  return version === undefined
    ? { id: before.id, outcome: "unchanged", version: before.version }
    : { id: before.id, outcome: "changed", version };
}
