import { type Fault, type MarcRecord, parseMarcJson } from "@wenyuan/marc";
import type { DerivedRecord } from "../../records/derive-record.ts";
import type { ReadItems } from "../items/item-draft.ts";
import type { Finding, OutcomeFinding } from "../report/finding.ts";

/** A record of the file with all that can be said of it without the catalogue. */
export interface PreparedRecord {
  readonly number: number;
  readonly offset: number;
  readonly end: number;
  readonly faults: readonly Fault[];
  /** Undefined for a stretch that gave no record. */
  readonly content: PreparedContent | undefined;
  /** Kept of what is refused only. */
  readonly raw: Uint8Array | undefined;
  /** Why it cannot be stored, when the database has said so. */
  readonly refusal?: Finding;
}

export interface PreparedContent {
  readonly derived: DerivedRecord;
  /** What it is known by within its source; others of the file may have the same. */
  readonly key: string;
  readonly title: string;
  readonly items: ReadItems | undefined;
  /** What a cataloguer should know of it. */
  readonly doubts: readonly OutcomeFinding[];
}

/** The record itself: only what is laid over another, or compared, is needed as such. */
export function recordOf({ derived }: PreparedContent): MarcRecord {
  return parseMarcJson(derived.marc);
}

/** Readable, and not yet refused. */
export type ReadableRecord = PreparedRecord & { readonly content: PreparedContent };

export function isReadable(record: PreparedRecord): record is ReadableRecord {
  return record.content !== undefined && record.refusal === undefined;
}
