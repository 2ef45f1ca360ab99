import { type ByteSource, type Fault, type MarcRecord, readIso2709 } from "@wenyuan/marc";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { deriveSourceKey } from "../records/derive-source-key.ts";
import { type KeyedRecord, type Origin, saveRecords } from "../records/save-records.ts";

const batchSize = 200;

/** How far an import is, and what it came to. */
export interface ImportProgress {
  read: number;
  created: number;
  changed: number;
  unchanged: number;
  repaired: number;
  refused: number;
}

/** Something a cataloguer should know of one record. */
export interface ImportFinding {
  /** Place of the record in the file, from 1. */
  readonly number: number;
  readonly offset: number;
  readonly kind: "repaired" | "refused";
  readonly faults: readonly Fault[];
}

export interface ImportOptions extends Origin {
  /** Called after each batch is committed. */
  onProgress?(progress: Readonly<ImportProgress>): void;
  onFinding?(finding: ImportFinding): void;
}

/**
 * Imports ISO 2709 records from bytes, batch by batch, each batch in one transaction. Memory stays flat. Safe to run again: what is
 * stored already and unchanged stays as it is.
 */
export async function importRecords(db: Database, source: ByteSource, options: ImportOptions): Promise<ImportProgress> {
  const progress: ImportProgress = { read: 0, created: 0, changed: 0, unchanged: 0, repaired: 0, refused: 0 };
  const keys = new KeyCounter();
  let batch: KeyedRecord[] = [];
  for await (const result of readIso2709(source, { profile: options.profile })) {
    progress.read++;
    const faults = result.kind === "fault" ? result.faults : result.repairs;
    if (faults.length > 0) {
      const kind = result.kind === "fault" ? "refused" : "repaired";
      progress[kind]++;
      options.onFinding?.({ number: progress.read, offset: result.offset, kind, faults });
    }
    if (result.kind === "record") batch.push({ record: result.record, key: keys.keyOf(result.record) });
    if (batch.length >= batchSize) {
      await save(batch);
      batch = [];
    }
  }
  await save(batch);
  return progress;

  async function save(records: readonly KeyedRecord[]): Promise<void> {
    const counts = await transact(db, (tx) => saveRecords(tx, records, options));
    progress.created += counts.created;
    progress.changed += counts.changed;
    progress.unchanged += counts.unchanged;
    options.onProgress?.(progress);
  }
}

/**
 * Numbers the records of a file that share a key: systems do export two records under one number, and both are kept. The count goes by the
 * order in the file, so that the same file gives the same keys again.
 */
class KeyCounter {
  readonly #seen = new Map<string, number>();

  keyOf(record: MarcRecord): string {
    const key = deriveSourceKey(record);
    const count = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  }
}
