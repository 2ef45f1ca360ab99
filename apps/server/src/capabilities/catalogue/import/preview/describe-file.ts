import { setImmediate } from "node:timers/promises";
import {
  describeBib,
  detectEncoding,
  type Encoding,
  type EncodingGuess,
  type MarcRecord,
  type Profile,
} from "@wenyuan/marc";
import { type FileFormat, fileFormatOf, isConverted } from "../file/file-format.ts";
import { guessProfile } from "../file/profile-guess.ts";
import { type FileRecord, readRecords } from "../file/read-records.ts";
import type { SourceFile } from "../file/source-file.ts";
import { readItems } from "../items/item-draft.ts";
import type { ItemLayout } from "../items/item-layout.ts";
import { type ItemProfile, vendorProfiles } from "../items/vendor-layouts.ts";
import type { FileDescription, SampleRecord } from "./file-description.ts";
import { ItemTally } from "./item-tally.ts";

/** What somebody has said of the file; the rest is found out. */
export interface DescribeOptions {
  readonly format?: FileFormat | undefined;
  readonly encoding?: Encoding | "auto" | undefined;
  readonly profile?: Profile | undefined;
  readonly layout?: ItemLayout | undefined;
  /** Item profiles to try, the library's own first. */
  readonly itemProfiles?: readonly ItemProfile[];
  /** Records looked at, at most. */
  readonly limit?: number;
}

const headBytes = 256 * 1024;
const samplesShown = 3;
/** After so many records requests are answered that came meanwhile. */
const breath = 8;
/** Of so many records the format and the way of writing items is told. */
const guessedFrom = 100;

/** Looks at a file: what it is, three of its records, and what codes its items have. Constant memory; nothing is written. */
export async function describeFile(file: SourceFile, options: DescribeOptions = {}): Promise<FileDescription> {
  const head = await readHead(file);
  const format = options.format ?? fileFormatOf(head);
  if (format === undefined) return unknownFile;
  const first = await firstRecords(file, { ...options, format, profile: options.profile ?? "marc21" });
  const guess = guessProfile(first);
  const profile = isConverted(format) ? "marc21" : (options.profile ?? guess.profile);
  const itemProfile = bestItemProfile(first, options.itemProfiles ?? vendorProfiles);
  const layout = options.layout ?? itemProfile?.layout;
  const scan = await scanFile(file, { ...options, format, profile, layout });
  return {
    format,
    encodings: encodingsOf(head, format, profile),
    profile:
      options.profile === undefined ? guess : { profile, confidence: guess.profile === profile ? guess.confidence : 0 },
    itemProfile: itemProfile?.code,
    ...scan,
  };
}

/** A file that is none of ours. */
const unknownFile: FileDescription = {
  format: undefined,
  encodings: [],
  profile: { profile: "marc21", confidence: 0 },
  samples: [],
  scanned: 0,
  complete: true,
  unreadable: 0,
  repaired: 0,
  items: 0,
  itemsWithoutBarcode: 0,
  places: [],
  kinds: [],
  itemProfile: undefined,
};

async function readHead(file: SourceFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.open(0)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= headBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, headBytes);
}

/** XML says its own encoding, JSON is UTF-8. */
function encodingsOf(head: Uint8Array, format: FileFormat, profile: Profile): readonly EncodingGuess[] {
  return format === "iso2709" ? detectEncoding(head, profile) : [{ encoding: "utf-8", confidence: 1 }];
}

interface Reading extends DescribeOptions {
  readonly format: FileFormat;
  readonly profile: Profile;
}

async function firstRecords(file: SourceFile, reading: Reading): Promise<MarcRecord[]> {
  const records: MarcRecord[] = [];
  for await (const { record, number } of open(file, reading)) {
    if (record) records.push(record);
    if (number >= guessedFrom) break;
  }
  return records;
}

function open(file: SourceFile, { format, profile, encoding = "auto" }: Reading): AsyncGenerator<FileRecord> {
  return readRecords(file, { format, profile, encoding });
}

/** The one that finds most items with a barcode; of equals the first. */
function bestItemProfile(records: readonly MarcRecord[], profiles: readonly ItemProfile[]): ItemProfile | undefined {
  const scored = profiles.map((profile) => ({ profile, found: itemsFound(records, profile.layout) }));
  const best = scored.toSorted((a, b) => b.found - a.found)[0];
  return best !== undefined && best.found > 0 ? best.profile : undefined;
}

/** A place, a call number, a kind count a little, so that of two readings of one field the fuller one is taken. */
function itemsFound(records: readonly MarcRecord[], layout: ItemLayout): number {
  const drafts = records.flatMap((record) => readItems(record, layout).drafts);
  const known = drafts.filter(({ barcode }) => barcode !== undefined);
  return known.reduce((sum, draft) => sum + 1 + Object.keys(draft).length / 100, 0);
}

async function scanFile(file: SourceFile, reading: Reading & { layout: ItemLayout | undefined }) {
  const limit = reading.limit ?? 20_000;
  const tally = new ItemTally();
  const samples: SampleRecord[] = [];
  let [scanned, unreadable, repaired] = [0, 0, 0];
  let complete = true;
  for await (const one of open(file, reading)) {
    if (scanned === limit) {
      complete = false;
      break;
    }
    scanned++;
    if (scanned % breath === 0) await setImmediate();
    if (!one.record) unreadable++;
    else if (one.faults.length > 0) repaired++;
    const items = one.record && reading.layout ? readItems(one.record, reading.layout) : undefined;
    if (items) tally.add(items.drafts);
    if (samples.length < samplesShown && one.record) samples.push(sampleOf(one, one.record, reading));
  }
  return { samples, scanned, complete, unreadable, repaired, ...tally.counts() };
}

function sampleOf({ number, faults }: FileRecord, record: MarcRecord, { profile, layout }: Reading): SampleRecord {
  const bib = describeBib(record, { profile });
  const [title] = bib.titles;
  const items = layout ? readItems(record, layout) : { drafts: [], findings: [] };
  const author = bib.contributors.find((one) => one.work === undefined);
  const isbn = bib.identifiers.find((one) => one.type === "isbn" && !one.cancelled);
  return {
    number,
    title: [title?.text, title?.partNumber, title?.partName].filter(Boolean).join(" "),
    author: author?.text ?? "",
    year: String(bib.publications.find((one) => one.years)?.years?.from ?? ""),
    isbn: isbn?.value ?? "",
    items: items.drafts,
    findings: [...faults.map((fault) => ({ kind: "fault", fault }) as const), ...items.findings],
  };
}
