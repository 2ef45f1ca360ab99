import type { Encoding } from "../charset/encoding.ts";
import { encodeText, type Unencodable } from "../charset/text-encoding.ts";
import type { FaultCode } from "../faults/catalogue.ts";
import { marcError } from "../faults/describe-fault.ts";
import { type Field, isControlField, type MarcRecord } from "../record.ts";
import { ENTRY_LENGTH, LEADER_LENGTH, MAX_FIELD_BYTES, MAX_RECORD_BYTES, RECORD_END, SUBFIELD_MARK } from "./marks.ts";
import { isTag } from "./tags.ts";
import { writeEntry, writeFiveDigits } from "./write-numbers.ts";
import { writePlain } from "./write-plain.ts";

export interface WriteOptions {
  /** Default `utf-8`. */
  readonly encoding?: Encoding;
  /** Sets leader/09 as MARC 21 wants it for the encoding. Default false: the leader is the record's own. */
  readonly declareEncoding?: boolean;
  /** A character that the encoding lacks is refused (default) or written as `&#xXXXX;`. */
  readonly unencodable?: Unencodable;
}

/** Stands in for a directory, which is encoded with the rest and written over; no longer one fits into a record. */
const BLANKS = " ".repeat(MAX_RECORD_BYTES);

/**
 * Writes one record as ISO 2709. Leader/00–04 and 12–16 and the directory are counted anew; all else is the record's.
 * The bytes are a view into a larger buffer that records share, as with Node's `Buffer.from`: transfer a `slice()`, not their buffer.
 *
 * @throws MarcError `record-overflow`, `field-overflow` when it does not fit (99,999 / 9,999 bytes), `value-has-separator`,
 * `tag-invalid`, `subfield-code-invalid`, `indicators-invalid`, `leader-invalid`, `character-unencodable`.
 */
export function writeIso2709(record: MarcRecord, options: WriteOptions = {}): Uint8Array {
  const { fields } = record;
  const encoding = options.encoding ?? "utf-8";
  const leader = options.declareEncoding ? withDeclaredEncoding(record.leader, encoding) : record.leader;
  // oxlint-disable-next-line no-control-regex -- a leader is printable ASCII
  if (!/^[\x20-\x7e]{24}$/.test(leader)) throw fail("leader-invalid", leader);
  const plain = encoding === "utf-8" ? writePlain(leader, fields) : undefined;
  if (plain !== undefined) return plain;
  const entries = ENTRY_LENGTH * fields.length;
  const text = `${leader}${BLANKS.substring(0, entries)}\x1e${fieldText(fields)}\x1d`;
  const out = encodeText(text, encoding, options.unencodable);
  const base = LEADER_LENGTH + entries + 1;
  if (out.length > MAX_RECORD_BYTES) throw fail("record-overflow", `${out.length}`);
  writeFiveDigits(out, 0, out.length);
  writeFiveDigits(out, 12, base);
  writeDirectory(out, base, fields);
  return out;
}

function withDeclaredEncoding(leader: string, encoding: Encoding): string {
  return `${leader.slice(0, 9)}${encoding === "marc-8" ? " " : "a"}${leader.slice(10)}`;
}

/** All fields with their marks, as one text: encoded in one go. */
function fieldText(fields: readonly Field[]): string {
  let text = "";
  for (const field of fields) {
    if (isControlField(field)) {
      text += `${field.value}\x1e`;
      continue;
    }
    if (field.ind1.length !== 1 || field.ind2.length !== 1)
      throw fail("indicators-invalid", field.ind1 + field.ind2, field.tag);
    text += field.ind1 + field.ind2;
    for (const { code, value } of field.subfields) {
      if (code.length !== 1) throw fail("subfield-code-invalid", code, field.tag);
      text += markedCode(code);
      text += value;
    }
    text += "\x1e";
  }
  return text;
}

const MARKED_CODES = Array.from({ length: 0x80 }, (_, code) => `\x1f${String.fromCharCode(code)}`);

function markedCode(code: string): string {
  return MARKED_CODES[code.charCodeAt(0)] ?? `\x1f${code}`;
}

/**
 * Fills in the directory from the terminators in the encoded bytes. The separators found must be those that were put in: one
 * terminator a field and one mark a subfield, or a value holds one of them.
 */
function writeDirectory(out: Uint8Array, base: number, fields: readonly Field[]): void {
  const stop = out.length - 1;
  let index = 0;
  let marks = 0;
  let start = base;
  for (let at = base; at < stop; at++) {
    const byte = out[at]!;
    if (byte > SUBFIELD_MARK || byte < RECORD_END) continue;
    if (byte === SUBFIELD_MARK) {
      marks++;
      continue;
    }
    const field = fields[index];
    if (byte === RECORD_END || field === undefined || marks !== marksOf(field))
      throw fail("value-has-separator", "", fields[Math.min(index, fields.length - 1)]?.tag);
    const length = at + 1 - start;
    if (length > MAX_FIELD_BYTES) throw fail("field-overflow", `${length}`, field.tag);
    if (!isTag(field.tag)) throw fail("tag-invalid", field.tag, field.tag);
    writeEntry(out, LEADER_LENGTH + ENTRY_LENGTH * index++, field.tag, length, start - base);
    start = at + 1;
    marks = 0;
  }
}

function marksOf(field: Field): number {
  return isControlField(field) ? 0 : field.subfields.length;
}

function fail(code: FaultCode, found: string, tag?: string): Error {
  return marcError({ code, offset: 0, found: found.slice(0, 40), ...(tag === undefined ? {} : { tag }) });
}
