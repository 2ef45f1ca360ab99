import { type DataField, type Field, isControlField } from "../record.ts";
import {
  ENTRY_LENGTH,
  FIELD_END,
  LEADER_LENGTH,
  MAX_FIELD_BYTES,
  MAX_RECORD_BYTES,
  RECORD_END,
  SUBFIELD_MARK,
} from "./marks.ts";
import { anOutput, MAX_BYTES_PER_UNIT, type Output, putText, putValue } from "./put-text.ts";
import { isTag } from "./tags.ts";
import { writeEntry, writeFiveDigits } from "./write-numbers.ts";

const POOL_BYTES = 262_144;

/** Records share memory, since to get some costs more than to fill it; no part is given out twice. */
let pool: Output = anOutput(0);
let used = 0;

/**
 * Writes a record that has nothing wrong as UTF-8, fast, or answers undefined: then `writeIso2709` writes it the long way, which names what is
 * wrong. Each value is encoded where it belongs, and the directory is filled in on the way.
 */
export function writePlain(leader: string, fields: readonly Field[]): Uint8Array | undefined {
  const base = LEADER_LENGTH + ENTRY_LENGTH * fields.length + 1;
  const start = makeRoom(base + mostBytes(fields) + 1);
  const { bytes } = pool;
  const data = start + base;
  let at = data;
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index]!;
    const from = at;
    at = isControlField(field) ? putValue(pool, at, field.value) : putDataField(pool, at, field);
    if (at < 0 || !isTag(field.tag)) return undefined;
    bytes[at++] = FIELD_END;
    if (at - from > MAX_FIELD_BYTES) return undefined;
    writeEntry(bytes, start + LEADER_LENGTH + ENTRY_LENGTH * index, field.tag, at - from, from - data);
  }
  bytes[at++] = RECORD_END;
  if (at - start > MAX_RECORD_BYTES) return undefined;
  putText(pool, start, leader);
  writeFiveDigits(bytes, start, at - start);
  writeFiveDigits(bytes, start + 12, base);
  bytes[data - 1] = FIELD_END;
  used = at;
  return bytes.subarray(start, at);
}

/** Where in the pool that many bytes may be written. */
function makeRoom(bytes: number): number {
  if (pool.bytes.length - used < bytes) {
    pool = anOutput(Math.max(POOL_BYTES, bytes));
    used = 0;
  }
  return used;
}

function mostBytes(fields: readonly Field[]): number {
  let units = 0;
  for (const field of fields) {
    units += 3;
    if (isControlField(field)) units += field.value.length;
    else for (const { value } of field.subfields) units += value.length + 2;
  }
  return MAX_BYTES_PER_UNIT * units;
}

/** Answers where the field ends, or -1 when something is wrong or unusual. */
function putDataField(output: Output, from: number, { ind1, ind2, subfields }: DataField): number {
  const { bytes } = output;
  if (!isOneByte(ind1) || !isOneByte(ind2)) return -1;
  bytes[from] = ind1.charCodeAt(0);
  bytes[from + 1] = ind2.charCodeAt(0);
  let at = from + 2;
  for (const { code, value } of subfields) {
    if (at < 0 || !isOneByte(code)) return -1;
    bytes[at] = SUBFIELD_MARK;
    bytes[at + 1] = code.charCodeAt(0);
    at = putValue(output, at + 2, value);
  }
  return at;
}

/** One printable character of ASCII. */
function isOneByte(text: string): boolean {
  const unit = text.charCodeAt(0);
  return text.length === 1 && unit >= 0x20 && unit <= 0x7e;
}
