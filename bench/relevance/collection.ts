import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type BibDescription,
  describeBib,
  type Encoding,
  type MarcRecord,
  type Profile,
  readIso2709Sync,
} from "@wenyuan/marc";
import { catalogueFiles } from "../../demo/catalogue/marc-records.ts";

/** A record that queries are derived from and that hits are judged by. */
export interface CollectedRecord {
  /** `demo:<001>` or `real:<place in the file>`: the same from one version of the demonstration to the next. */
  readonly key: string;
  readonly source: "demo" | "real";
  readonly profile: Profile;
  readonly record: MarcRecord;
  readonly bib: BibDescription;
}

/** Where the real records are: not part of the project, see the bench's own text. */
const realRecordsFile = join(
  process.env["WENYUAN_TEST_DATA"] ?? join(import.meta.dirname, "../../../shared/data"),
  "marc/bib.mrc",
);

/** The works of the demonstration, as the catalogue would import them. */
export function demoRecords(): CollectedRecord[] {
  return catalogueFiles().flatMap(({ bytes, profile, encoding }) =>
    recordsIn(bytes, encoding).map((record) => {
      const bib = describeBib(record, { profile });
      return { key: `demo:${bib.controlNumber}`, source: "demo" as const, profile, record, bib };
    }),
  );
}

/** 4,823 records of real libraries; undefined, said aloud, where they are missing. */
export function realRecords(): CollectedRecord[] | undefined {
  if (!existsSync(realRecordsFile)) {
    console.warn(`Skipped: no real records at ${realRecordsFile}; set WENYUAN_TEST_DATA to their folder.`);
    return undefined;
  }
  return recordsIn(readFileSync(realRecordsFile)).map((record, place) => ({
    key: `real:${place}`,
    source: "real" as const,
    profile: "marc21" as const,
    record,
    bib: describeBib(record),
  }));
}

function recordsIn(bytes: Uint8Array, encoding?: Encoding): MarcRecord[] {
  const records: MarcRecord[] = [];
  for (const read of readIso2709Sync(bytes, encoding === undefined ? {} : { encoding }))
    if ("record" in read) records.push(read.record);
  return records;
}
