import { setImmediate } from "node:timers/promises";
import { writeIso2709 } from "@wenyuan/marc";
import { deriveRecord } from "../../records/derive-record.ts";
import { deriveSourceKey } from "../../records/derive-source-key.ts";
import { type FileRecord, readRecords } from "../file/read-records.ts";
import type { SourceFile } from "../file/source-file.ts";
import type { ImportPlan } from "../import-plan.ts";
import { readItems } from "../items/item-draft.ts";
import { EncodingTally, recordDoubts } from "../report/record-doubts.ts";
import { otherType } from "../report/record-type.ts";
import { type PreparedRecord, recordOf } from "./prepare-record.ts";

/** Records of one transaction at most: few enough that a desk never waits for one of their locks. */
const batchSize = 400;
/** After so many records the answers of the database are heard, so that it works on one batch while the next is read. */
const breath = 8;
/** Of a refused record no more is kept. */
const longestRaw = 1 << 20;
const longestTitle = 200;

export interface Place {
  readonly read: number;
  readonly position: number;
}

/** Reads a file in batches, from where an earlier run stopped, with what derives from each record. */
export async function* prepareBatches(
  file: SourceFile,
  plan: ImportPlan,
  after: Place,
): AsyncGenerator<PreparedRecord[]> {
  let batch: PreparedRecord[] = [];
  const encodings = new EncodingTally();
  for await (const read of readRecords(file, { ...plan, after })) {
    batch.push(prepareRecord(read, plan, encodings));
    if (batch.length % breath === 0) await setImmediate();
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function prepareRecord(
  { record, bytes, encoding, ...place }: FileRecord,
  plan: ImportPlan,
  encodings: EncodingTally,
): PreparedRecord {
  const { number, offset, end, faults } = place;
  if (record === undefined) return { number, offset, end, faults, content: undefined, raw: keep(bytes) };
  const derived = deriveRecord(record, plan.profile);
  const content = {
    derived,
    key: deriveSourceKey(record),
    title: derived.title.replaceAll("\0", "").slice(0, longestTitle),
    items: plan.items && readItems(record, plan.items.layout),
    doubts: [
      ...recordDoubts(record, plan.profile),
      ...(plan.encoding === "auto" && encodings.note(encoding, bytes) !== undefined
        ? [{ kind: "outcome", code: "other-encoding", value: encoding.toUpperCase() } as const]
        : []),
    ],
  };
  const refusal = otherType(record, plan.profile);
  return { number, offset, end, faults, content, raw: undefined, ...(refusal ? { refusal } : {}) };
}

/** A record that the database does not take, as bytes to be mended. */
export function rawOf({ content, raw }: PreparedRecord): Uint8Array | undefined {
  if (raw || !content) return raw;
  try {
    return keep(writeIso2709(recordOf(content)));
  } catch {
    return undefined;
  }
}

function keep(bytes: Uint8Array): Uint8Array | undefined {
  return bytes.length === 0 ? undefined : bytes.slice(0, longestRaw);
}
