import { describeBib, type MarcRecord, type Profile, toMarcJson } from "@wenyuan/marc";
import { type RecordHeading, recordHeadings } from "../authorities/record-headings.ts";
import { workKey } from "../works/work-key.ts";
import { matchKeyOf } from "./match-key.ts";
import { type RecordIdentifier, recordIdentifiers } from "./record-identifiers.ts";
import { summarize } from "./record-summary.ts";

/**
 * A record with all that is made from it, as it is written: what the database keeps as JSON is text already, so that the thread that answers
 * requests has nothing to do with it when another has derived it.
 */
export interface DerivedRecord {
  readonly profile: Profile;
  /** MARC-in-JSON. */
  readonly marc: string;
  /** A RecordSummary in JSON. */
  readonly summary: string;
  /** Empty where the record has none. */
  readonly title: string;
  readonly matchKey: string | undefined;
  /** Undefined where the record says too little to be put beside others. */
  readonly workKey: string | undefined;
  readonly identifiers: readonly RecordIdentifier[];
  readonly headings: readonly RecordHeading[];
}

/** What is stored of a record. Raise `summaryVersion` with every change of what comes out here. */
export function deriveRecord(record: MarcRecord, profile: Profile): DerivedRecord {
  const bib = describeBib(record, { profile });
  const summary = summarize(bib);
  return {
    profile,
    marc: JSON.stringify(toMarcJson(record)),
    summary: JSON.stringify(summary),
    title: summary.title.text,
    matchKey: matchKeyOf(bib),
    workKey: workKey(bib),
    identifiers: recordIdentifiers(record, bib),
    headings: recordHeadings(record, profile),
  };
}

export function isDerived(record: MarcRecord | DerivedRecord): record is DerivedRecord {
  return "headings" in record;
}
