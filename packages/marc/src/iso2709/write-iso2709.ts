import type { Encoding } from "../charset/encoding.ts";
import { encodeText, type Unencodable } from "../charset/text-encoding.ts";
import type { FaultCode } from "../faults/catalogue.ts";
import { marcError } from "../faults/describe-fault.ts";
import { type Field, isControlField, type MarcRecord } from "../record.ts";
import {
  ENTRY_LENGTH,
  FIELD_END,
  LEADER_LENGTH,
  MAX_FIELD_BYTES,
  MAX_RECORD_BYTES,
  RECORD_END,
  SUBFIELD_MARK,
} from "./marks.ts";
import { isTag } from "./tags.ts";

export interface WriteOptions {
  /** Default `utf-8`. */
  readonly encoding?: Encoding;
  /** Sets leader/09 as MARC 21 wants it for the encoding. Default false: the leader is the record's own. */
  readonly declareEncoding?: boolean;
  /** A character that the encoding lacks is refused (default) or written as `&#xXXXX;`. */
  readonly unencodable?: Unencodable;
}

/**
 * Writes one record as ISO 2709. Leader/00–04 and 12–16 and the directory are counted anew; all else is the record's.
 *
 * @throws MarcError `record-overflow`, `field-overflow` when it does not fit (99,999 / 9,999 bytes), `value-has-separator`,
 * `tag-invalid`, `subfield-code-invalid`, `indicators-invalid`, `leader-invalid`, `character-unencodable`.
 */
export function writeIso2709(record: MarcRecord, options: WriteOptions = {}): Uint8Array {
  const encoding = options.encoding ?? "utf-8";
  const leader = options.declareEncoding ? withDeclaredEncoding(record.leader, encoding) : record.leader;
  // oxlint-disable-next-line no-control-regex -- a leader is printable ASCII
  if (!/^[\x20-\x7e]{24}$/.test(leader)) throw fail("leader-invalid", leader);
  const data = encodeText(fieldText(record.fields), encoding, options.unencodable);
  const ends = fieldEnds(data, record.fields);
  const base = LEADER_LENGTH + ENTRY_LENGTH * record.fields.length + 1;
  const total = base + data.length + 1;
  if (total > MAX_RECORD_BYTES) throw fail("record-overflow", `${total}`);
  const out = new Uint8Array(total);
  writeAscii(out, 0, padded(total, 5) + leader.slice(5, 12) + padded(base, 5) + leader.slice(17));
  writeDirectory(out, record.fields, ends);
  out[base - 1] = FIELD_END;
  out.set(data, base);
  out[total - 1] = RECORD_END;
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
      text += `\x1f${code}${value}`;
    }
    text += "\x1e";
  }
  return text;
}

/**
 * Where each field ends in the encoded bytes. The separators found must be those that were put in: one terminator a field and
 * one mark a subfield, or a value holds one of them.
 */
function fieldEnds(data: Uint8Array, fields: readonly Field[]): Uint32Array {
  const ends = new Uint32Array(fields.length);
  let field = 0;
  let marks = 0;
  for (let at = 0; at < data.length; at++) {
    const byte = data[at]!;
    if (byte > SUBFIELD_MARK || byte < RECORD_END) continue;
    if (byte === SUBFIELD_MARK) {
      marks++;
      continue;
    }
    const expected = fields[field];
    if (byte === RECORD_END || expected === undefined)
      throw fail("value-has-separator", "", fields[Math.min(field, fields.length - 1)]?.tag);
    if (marks !== ("subfields" in expected ? expected.subfields.length : 0))
      throw fail("value-has-separator", "", expected.tag);
    ends[field++] = at + 1;
    marks = 0;
  }
  return ends;
}

function writeDirectory(out: Uint8Array, fields: readonly Field[], ends: Uint32Array): void {
  let start = 0;
  for (let i = 0; i < fields.length; i++) {
    const { tag } = fields[i]!;
    const length = ends[i]! - start;
    if (!isTag(tag)) throw fail("tag-invalid", tag, tag);
    if (length > MAX_FIELD_BYTES) throw fail("field-overflow", `${length}`, tag);
    const at = LEADER_LENGTH + i * ENTRY_LENGTH;
    writeAscii(out, at, tag);
    writeNumber(out, at + 7, length);
    writeNumber(out, at + 12, start, 5);
    start += length;
  }
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function writeAscii(out: Uint8Array, at: number, text: string): void {
  for (let i = 0; i < text.length; i++) out[at + i] = text.charCodeAt(i);
}

/** Decimal digits that end before `stop`. */
function writeNumber(out: Uint8Array, stop: number, value: number, width = 4): void {
  let rest = value;
  for (let at = stop - 1; at >= stop - width; at--) {
    out[at] = 0x30 + (rest % 10);
    rest = Math.trunc(rest / 10);
  }
}

function fail(code: FaultCode, found: string, tag?: string): Error {
  return marcError({ code, offset: 0, found: found.slice(0, 40), ...(tag === undefined ? {} : { tag }) });
}
