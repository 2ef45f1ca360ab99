import {
  type ByteSource,
  type Encoding,
  type Fault,
  MarcError,
  type MarcRecord,
  type Profile,
  parseMarcJson,
  type ReadResult,
  readDublinCore,
  readIso2709,
  readMarcXml,
  readMods,
  readRis,
} from "@wenyuan/marc";
import { type FileFormat, isConverted } from "./file-format.ts";
import { type JsonPiece, JsonSplitter } from "./json-splitter.ts";
import type { SourceFile } from "./source-file.ts";

/** One record of a file, or a stretch that gave none. */
export interface FileRecord {
  /** Place in the file, from 1. */
  readonly number: number;
  /** Byte offset (MARCXML: characters). */
  readonly offset: number;
  /** Bytes of the file that are read when this is done with: reading goes on there. */
  readonly end: number;
  readonly record: MarcRecord | undefined;
  /** What was put right, or why there is no record. */
  readonly faults: readonly Fault[];
  /** As it came, where that is known: for the file of what was refused. A view; keep a copy. */
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
}

export interface ReadFileOptions {
  readonly format: FileFormat;
  readonly encoding: Encoding | "auto";
  readonly profile: Profile;
  /** What an earlier run is done with. */
  readonly after?: { readonly read: number; readonly position: number };
}

const longestRecord = 4 * 1024 * 1024;
const noBytes = new Uint8Array(0);

/**
 * The byte at which reading a file begins when an earlier run was done with some of it. XML and a JSON array cannot be entered in their
 * middle: what is done with is read again and passed over.
 */
export function entryByte(format: FileFormat, after: ReadFileOptions["after"]): number {
  const enterable = format === "iso2709" || format === "marc-json-lines" || format === "ris";
  return enterable ? (after?.position ?? 0) : 0;
}

/** Reads a file's records one by one, in constant memory, from the beginning or from where an earlier run stopped. */
export function readRecords(file: SourceFile, options: ReadFileOptions): AsyncGenerator<FileRecord> {
  if (options.format === "iso2709") return readIso(file, options);
  if (options.format === "ris") return readReferences(file, options);
  if (options.format === "marcxml" || isConverted(options.format)) return readXml(file, options);
  return readJson(file, options);
}

async function* readIso(
  file: SourceFile,
  { format, encoding, profile, after }: ReadFileOptions,
): AsyncGenerator<FileRecord> {
  const base = entryByte(format, after);
  let number = after?.read ?? 0;
  for await (const result of readIso2709(file.open(base), { profile, encoding })) {
    yield fileRecord(result, { number: ++number, base, end: base + result.offset + result.bytes.length });
  }
}

async function* readXml(file: SourceFile, { format, profile, after }: ReadFileOptions): AsyncGenerator<FileRecord> {
  const counted = new CountedSource(file.open(entryByte(format, after)));
  let number = 0;
  const read = { mods: readMods, dc: readDublinCore } as const;
  const results =
    format === "mods" || format === "dc" ? read[format](counted.chunks()) : readMarcXml(counted.chunks(), { profile });
  for await (const result of results) {
    if (++number <= (after?.read ?? 0)) continue;
    yield fileRecord(result, { number, base: 0, end: counted.bytes });
  }
}

async function* readReferences(file: SourceFile, { format, after }: ReadFileOptions): AsyncGenerator<FileRecord> {
  const base = entryByte(format, after);
  let number = after?.read ?? 0;
  for await (const result of readRis(file.open(base)))
    yield fileRecord(result, { number: ++number, base, end: base + result.offset + result.bytes.length });
}

async function* readJson(file: SourceFile, { format, after }: ReadFileOptions): AsyncGenerator<FileRecord> {
  const lines = format === "marc-json-lines";
  const base = entryByte(format, after);
  const passed = lines ? 0 : (after?.read ?? 0);
  let number = lines ? (after?.read ?? 0) : 0;
  const splitter = new JsonSplitter({ lines, longest: longestRecord, from: base });
  for await (const chunk of file.open(base)) {
    for (const piece of splitter.append(chunk)) if (++number > passed) yield jsonRecord(piece, number);
  }
  for (const piece of splitter.end()) if (++number > passed) yield jsonRecord(piece, number);
}

function jsonRecord({ text, offset, end }: JsonPiece, number: number): FileRecord {
  const base = { number, offset, end, bytes: noBytes, encoding: "utf-8" } as const;
  try {
    return { ...base, record: parseMarcJson(text), faults: [] };
  } catch (error) {
    if (!(error instanceof MarcError)) throw error;
    const fault = { ...error.fault, offset: offset + error.fault.offset };
    return { ...base, record: undefined, faults: [fault], bytes: Buffer.from(text) };
  }
}

function fileRecord(
  result: ReadResult,
  { number, base, end }: { number: number; base: number; end: number },
): FileRecord {
  const faults = result.kind === "record" ? result.repairs : result.faults;
  return {
    number,
    offset: base + result.offset,
    end,
    record: result.kind === "record" ? result.record : undefined,
    faults: base === 0 ? faults : faults.map((fault) => ({ ...fault, offset: base + fault.offset })),
    bytes: result.bytes,
    encoding: result.kind === "record" ? result.encoding.encoding : "utf-8",
  };
}

/** Counts the bytes that were asked for, since MARCXML is placed by characters. */
class CountedSource {
  bytes = 0;
  readonly #source: ByteSource & AsyncIterable<Uint8Array>;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source;
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#source) {
      this.bytes += chunk.length;
      yield chunk;
    }
  }
}
