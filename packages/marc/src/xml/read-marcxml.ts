import type { EncodingGuess } from "../charset/encoding.ts";
import { checkRecord } from "../check/check-record.ts";
import type { ByteSource, ReadResult } from "../iso2709/read-iso2709.ts";
import type { Profile } from "../profile.ts";
import { decodeXmlText } from "./decode-xml-text.ts";
import { type XmlItem, XmlRecordReader } from "./xml-record-reader.ts";

export interface ReadXmlOptions {
  /** Default `marc21`; strict mode checks coded values by it. */
  readonly profile?: Profile;
  /** `repair` (default) lists what was put right; `strict` refuses a record with any fault. */
  readonly mode?: "repair" | "strict";
}

/** Pieces of at most this many characters go to the parser at once, so that memory stays flat whatever the chunks. */
const PIECE = 65_536;

/**
 * Reads MARCXML (and MarcXchange, ISO 25577): every `record` element wherever it stands, so that answers of SRU and OAI-PMH
 * can be read as they come. Results are as those of `readIso2709`; `offset` counts characters and `bytes` is empty.
 */
export async function* readMarcXml(
  source: ByteSource | AsyncIterable<string> | string,
  options: ReadXmlOptions = {},
): AsyncGenerator<ReadResult, void> {
  const reader = new XmlRecordReader();
  for await (const text of decodeXmlText(source)) {
    for (let at = 0; at < text.length; at += PIECE) {
      reader.write(text.slice(at, at + PIECE));
      yield* drain(reader, options);
    }
  }
  reader.end();
  yield* drain(reader, options);
}

/** All records of a document that is at hand. */
export function parseMarcXml(text: string, options: ReadXmlOptions = {}): ReadResult[] {
  const reader = new XmlRecordReader();
  reader.write(text);
  reader.end();
  return [...drain(reader, options)];
}

const UNICODE: EncodingGuess = { encoding: "utf-8", confidence: 1 };
const NO_BYTES = new Uint8Array(0);

function* drain(reader: XmlRecordReader, options: ReadXmlOptions): Generator<ReadResult, void> {
  for (const item of reader.items.splice(0)) yield resultOf(item, options);
}

function resultOf({ record, faults, offset }: XmlItem, options: ReadXmlOptions): ReadResult {
  const strict = options.mode === "strict";
  const all = record && strict && faults.length === 0 ? checkRecord(record, options.profile) : faults;
  if (record === undefined || (strict && all.length > 0)) {
    return { kind: "fault", fault: all[0]!, faults: all, offset, bytes: NO_BYTES };
  }
  return { kind: "record", record, repairs: all, encoding: UNICODE, offset, bytes: NO_BYTES };
}
