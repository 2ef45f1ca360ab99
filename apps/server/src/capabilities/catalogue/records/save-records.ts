import { describeBib, type MarcRecord, type Profile, toMarcJson } from "@wenyuan/marc";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { recordsChanged } from "../events.ts";
import { upsertRecords } from "./record.store.ts";
import { summarize } from "./record-summary.ts";

export interface SaveCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

export interface Origin {
  readonly source: string;
  readonly profile: Profile;
}

/** A record and what it is known by within its source; the keys of a batch are distinct. */
export interface KeyedRecord {
  readonly key: string;
  readonly record: MarcRecord;
}

/** Stores records whole with what derives from them, and tells who follows. */
export async function saveRecords(
  tx: Tx,
  records: readonly KeyedRecord[],
  { source, profile }: Origin,
): Promise<SaveCounts> {
  if (records.length === 0) return { created: 0, changed: 0, unchanged: 0 };
  const rows = records.map(({ key, record }) => ({
    profile,
    source,
    sourceKey: key,
    marc: toMarcJson(record),
    summary: summarize(describeBib(record, { profile })),
  }));
  const stored = await upsertRecords(tx, rows);
  if (stored.length > 0) await publish(tx, recordsChanged, [{ ids: stored.map((one) => one.id) }]);
  const created = stored.filter((one) => one.created).length;
  return { created, changed: stored.length - created, unchanged: records.length - stored.length };
}
