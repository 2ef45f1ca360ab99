import { describeBib, type MarcRecord, type Profile, toMarcJson } from "@wenyuan/marc";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { recordsChanged } from "../events.ts";
import { upsertRecords } from "./record.store.ts";
import { summarize } from "./record-summary.ts";
import { sourceKey } from "./source-key.ts";

export interface SaveCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

export interface Origin {
  readonly source: string;
  readonly profile: Profile;
}

/** Stores records whole with what derives from them, and tells who follows. Of records with one key the last counts. */
export async function saveRecords(
  tx: Tx,
  records: readonly MarcRecord[],
  { source, profile }: Origin,
): Promise<SaveCounts> {
  const byKey = new Map(records.map((record) => [sourceKey(record), record]));
  const rows = [...byKey].map(([key, record]) => ({
    profile,
    source,
    sourceKey: key,
    marc: toMarcJson(record),
    summary: summarize(describeBib(record, { profile })),
  }));
  if (rows.length === 0) return { created: 0, changed: 0, unchanged: 0 };
  const stored = await upsertRecords(tx, rows);
  if (stored.length > 0) await publish(tx, recordsChanged, [{ ids: stored.map((one) => one.id) }]);
  const created = stored.filter((one) => one.created).length;
  return { created, changed: stored.length - created, unchanged: records.length - stored.length };
}
