import { describeBib, type MarcRecord, type Profile, toMarcJson } from "@wenyuan/marc";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { recordsChanged } from "../events.ts";
import {
  insertRecords,
  type KnownRecord,
  lockRecordsByIds,
  lockRecordsByKeys,
  type Replacement,
  replaceRecords,
} from "./record.store.ts";
import { summarize } from "./record-summary.ts";

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
  readonly record: MarcRecord;
  /** The stored record whose place it takes, where that was found by something else than source and key. */
  readonly id?: string | undefined;
}

/** Stores records whole with what derives from them, keeps what they were, and tells who follows. */
export async function saveRecords(
  tx: Tx,
  records: readonly KeyedRecord[],
  { source, profile, by = "system" }: Origin,
): Promise<SaveCounts> {
  const known = await lockKnown(tx, source, records);
  const rows = records.map(({ record }, i) => ({
    known: known[i],
    profile,
    marc: toMarcJson(record),
    summary: summarize(describeBib(record, { profile })),
  }));
  const replaced = await replaceRecords(tx, rows.flatMap(replacement), by);
  const changed = new Map(replaced.map((one) => [one.id, one.version]));
  const created = await create(tx, rows, { source, by, records });
  const saved = rows.map(({ known: before }, i) => outcomeOf(before, changed, created.get(records[i]!.key)));
  const touched = saved.filter((one) => one.outcome !== "unchanged");
  if (touched.length > 0) await publish(tx, recordsChanged, [{ ids: touched.map((one) => one.id) }]);
  const count = (outcome: SavedRecord["outcome"]) => saved.filter((one) => one.outcome === outcome).length;
  return { created: count("created"), changed: count("changed"), unchanged: count("unchanged"), saved };
}

type Row = Omit<Replacement, "id"> & { readonly known: KnownRecord | undefined };

function replacement({ known, ...row }: Row): Replacement[] {
  return known ? [{ id: known.id, ...row }] : [];
}

async function create(
  tx: Tx,
  rows: readonly Row[],
  { source, by, records }: { source: string; by: string; records: readonly KeyedRecord[] },
): Promise<Map<string, KnownRecord>> {
  const fresh = rows.flatMap(({ known, ...row }, i) => (known ? [] : [{ ...row, source, sourceKey: records[i]!.key }]));
  const created = await insertRecords(tx, fresh, by);
  return new Map(created.map((one) => [one.sourceKey, one]));
}

/** For each record the stored one whose place it takes, or undefined. */
async function lockKnown(
  tx: Tx,
  source: string,
  records: readonly KeyedRecord[],
): Promise<readonly (KnownRecord | undefined)[]> {
  const ids = records.flatMap(({ id }) => id ?? []);
  const keys = records.flatMap(({ id, key }) => (id === undefined ? [key] : []));
  const byId = new Map((await lockRecordsByIds(tx, ids)).map((one) => [one.id, one]));
  const byKey = new Map((await lockRecordsByKeys(tx, source, keys)).map((one) => [one.sourceKey, one]));
  return records.map(({ id, key }) => (id === undefined ? byKey.get(key) : byId.get(id)));
}

function outcomeOf(
  before: KnownRecord | undefined,
  changed: ReadonlyMap<string, number>,
  created: KnownRecord | undefined,
): SavedRecord {
  if (!before) return { id: created!.id, outcome: "created", version: created!.version };
  const version = changed.get(before.id);
  return version === undefined
    ? { id: before.id, outcome: "unchanged", version: before.version }
    : { id: before.id, outcome: "changed", version };
}
