import { describeBib, type MarcJson, type MarcRecord, type Profile, toMarcJson } from "@wenyuan/marc";
import { type RecordHeading, recordHeadings } from "../authorities/record-headings.ts";
import { workKey } from "../works/work-key.ts";
import { matchKeyOf } from "./match-key.ts";
import { type RecordIdentifier, recordIdentifiers } from "./record-identifiers.ts";
import { type RecordSummary, summarize } from "./record-summary.ts";

/** A record with all that is made from it. */
export interface DerivedRecord {
  readonly profile: Profile;
  readonly marc: MarcJson;
  readonly summary: RecordSummary;
  readonly matchKey: string | undefined;
  /** Undefined where the record says too little to be put beside others. */
  readonly workKey: string | undefined;
  readonly identifiers: readonly RecordIdentifier[];
  readonly headings: readonly RecordHeading[];
}

/** What is stored of a record. Raise `summaryVersion` with every change of what comes out here. */
export function deriveRecord(record: MarcRecord, profile: Profile): DerivedRecord {
  const bib = describeBib(record, { profile });
  return {
    profile,
    marc: toMarcJson(record),
    summary: summarize(bib),
    matchKey: matchKeyOf(bib),
    workKey: workKey(bib),
    identifiers: recordIdentifiers(record, bib),
    headings: recordHeadings(record, profile),
  };
}
