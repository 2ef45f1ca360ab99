import type { Encoding } from "../charset/encoding.ts";
import { firstInvalid } from "../charset/first-invalid.ts";
import { decodeExactly, decodeLoosely } from "../charset/text-decoding.ts";
import type { FaultLog } from "../faults/fault-log.ts";
import type { ControlField, DataField, Field, MarcRecord, Subfield } from "../record.ts";
import { isIndicator } from "./decode-plain.ts";
import { LEADER_LENGTH, RECORD_END, SUBFIELD_MARK } from "./marks.ts";
import { type FieldSpan, readDirectory } from "./read-directory.ts";
import { isControlTag } from "./tags.ts";

/**
 * Reads a record field by field, noting every fault and reading on. Slower than `decodePlain` and used only for records
 * that have something wrong or whose directory is in another order than the data (which ISO 2709 allows).
 *
 * Answers undefined when nothing can be read: no whole leader, or no directory.
 */
export function decodeByParts(bytes: Uint8Array, encoding: Encoding, log: FaultLog): MarcRecord | undefined {
  if (bytes.length < LEADER_LENGTH) {
    log.add("leader-truncated", bytes.length);
    return undefined;
  }
  const leader = readLeader(bytes, log);
  const spans = readDirectory(bytes, log);
  if (spans === undefined) return undefined;
  const part = { bytes, encoding, log };
  return { leader, fields: spans.flatMap((span) => readField(part, span) ?? []) };
}

interface Part {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly log: FaultLog;
}

function readLeader(bytes: Uint8Array, log: FaultLog): string {
  let leader = "";
  for (let i = 0; i < LEADER_LENGTH; i++) {
    const byte = bytes[i]!;
    const ascii = byte >= 0x20 && byte <= 0x7e;
    if (!ascii) log.add("leader-not-ascii", i);
    leader += ascii ? String.fromCharCode(byte) : " ";
  }
  if (bytes[10] !== 0x32) log.add("leader-indicator-count-invalid", 10, { found: leader[10]! });
  if (bytes[11] !== 0x32) log.add("leader-code-length-invalid", 11, { found: leader[11]! });
  return leader;
}

function readField(part: Part, span: FieldSpan): Field | undefined {
  const { bytes } = part;
  const mark = bytes.subarray(span.start, span.end).indexOf(SUBFIELD_MARK);
  if (isControlTag(span.tag)) return mark < 0 ? readControl(part, span) : readMarkedControl(part, span, mark);
  if (mark < 0 && !isNumeric(span.tag)) return readControl(part, span);
  const field = readData(part, span);
  return isNumeric(span.tag) ? field : withoutSubfields(field);
}

/** A local field whose marks had nothing behind them is a field of one value: as such it is written. */
function withoutSubfields(field: DataField | undefined): Field | undefined {
  if (field === undefined || field.subfields.length > 0) return field;
  return { tag: field.tag, value: field.ind1 + field.ind2 };
}

function isNumeric(tag: string): boolean {
  return /^\d{3}$/.test(tag);
}

function readControl(part: Part, span: FieldSpan): ControlField {
  return { tag: span.tag, value: readText(part, span) };
}

/** A control field with subfield marks: a data field that stands under a control tag. */
function readMarkedControl(part: Part, span: FieldSpan, mark: number): Field | undefined {
  part.log.add("control-field-has-subfields", span.start + mark, { tag: span.tag });
  if (mark === 2) return withoutSubfields(readData(part, span));
  const subfields = readSubfields(part, span, span.start + mark);
  const before = { ...span, end: span.start + mark };
  const lead: Subfield[] = mark === 0 ? [] : [{ code: "a", value: readText(part, before) }];
  return withoutSubfields({ tag: span.tag, ind1: " ", ind2: " ", subfields: [...lead, ...subfields] });
}

function readData(part: Part, span: FieldSpan): DataField | undefined {
  const { bytes, log } = part;
  const { tag, start, end } = span;
  if (end - start < 2) {
    log.add("field-too-short", start, { tag });
    return end === start
      ? undefined
      : { tag, ind1: " ", ind2: " ", subfields: [{ code: "a", value: readText(part, span) }] };
  }
  const found = bytes.subarray(start, end).indexOf(SUBFIELD_MARK);
  const mark = found < 0 ? end : start + found;
  if (mark < start + 2) {
    log.add("indicators-invalid", start, { tag });
    const ind1 = mark > start ? readIndicator(part, tag, start) : " ";
    return { tag, ind1, ind2: " ", subfields: readSubfields(part, span, mark) };
  }
  const [ind1, ind2] = [readIndicator(part, tag, start), readIndicator(part, tag, start + 1)];
  if (mark > start + 2) log.add("subfield-mark-missing", start + 2, { tag });
  else if (mark === end) log.add("field-too-short", start + 2, { tag });
  const subfields = readSubfields(part, span, mark);
  return { tag, ind1, ind2, subfields: withLead(part, { tag, start: start + 2, end: mark }, subfields) };
}

/** Text that stands before the first mark becomes a first $a; a code letter that lost its mark is taken for the code. */
function withLead(part: Part, lead: FieldSpan, rest: readonly Subfield[]): Subfield[] {
  if (lead.end <= lead.start) return [...rest];
  const text = readText(part, lead);
  const code = /^[X$|‡^ ]([a-z0-9])(?=\S)/.exec(text);
  return [code ? { code: code[1]!, value: text.slice(2) } : { code: "a", value: text }, ...rest];
}

function readIndicator(part: Part, tag: string, at: number): string {
  const byte = part.bytes[at]!;
  if (isIndicator(byte)) return String.fromCharCode(byte);
  const printable = byte > 0x20 && byte <= 0x7e;
  part.log.add("indicator-invalid", at, { tag, found: String.fromCharCode(byte) });
  return printable ? String.fromCharCode(byte) : " ";
}

function readSubfields(part: Part, span: FieldSpan, from: number): Subfield[] {
  const subfields: Subfield[] = [];
  let mark = from;
  while (mark < span.end) {
    const found = part.bytes.indexOf(SUBFIELD_MARK, mark + 1);
    const end = found < 0 || found > span.end ? span.end : found;
    const subfield = readSubfield(part, { tag: span.tag, start: mark + 1, end });
    if (subfield) subfields.push(subfield);
    mark = end;
  }
  return subfields;
}

function readSubfield(part: Part, span: FieldSpan): Subfield | undefined {
  const { tag, start, end } = span;
  if (start === end) {
    part.log.add("subfield-code-missing", start, { tag });
    return undefined;
  }
  const byte = part.bytes[start]!;
  if (byte > 0x20 && byte <= 0x7e) {
    return { code: String.fromCharCode(byte), value: readText(part, { tag, start: start + 1, end }) };
  }
  part.log.add("subfield-code-invalid", start, { tag, found: String.fromCharCode(byte) });
  // A byte above ASCII is the beginning of text whose code was lost; a blank or control byte stands in the code's place
  return { code: "a", value: readText(part, { tag, start: byte > 0x7e ? start : start + 1, end }) };
}

function readText(part: Part, span: FieldSpan): string {
  const bytes = part.bytes.subarray(span.start, span.end);
  let text = decodeExactly(bytes, part.encoding);
  if (text === undefined) {
    part.log.add("encoding-invalid", span.start + firstInvalid(bytes, part.encoding), { tag: span.tag });
    text = decodeLoosely(bytes, part.encoding);
  }
  const end = bytes.indexOf(RECORD_END);
  if (end < 0) return text;
  part.log.add("value-has-separator", span.start + end, { tag: span.tag });
  return text.replaceAll("\x1d", " ");
}
