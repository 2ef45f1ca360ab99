import { FIELD, type Separators, SUBFIELD } from "../charset/separators.ts";
import type { DataField, Field, MarcRecord, Subfield } from "../record.ts";
import { digits } from "./looks-like-leader.ts";
import { ENTRY_LENGTH, FIELD_END, LEADER_LENGTH } from "./marks.ts";
import { isControlTag, isTag, tagAt } from "./tags.ts";

/**
 * Reads a record that has nothing wrong, fast, or answers undefined: then `decodeByParts` reads it field by field.
 *
 * The whole record is decoded at once (`text`). The directory counts bytes and the text has characters, but when the
 * fields lie one after another as listed, each ending on the only field terminator it holds, the n-th field in the
 * bytes is the n-th field in the text, and no position need be translated.
 */
export function decodePlain(bytes: Uint8Array, text: string, separators: Separators): MarcRecord | undefined {
  const base = digits(bytes, 12, 5);
  if (!isPlainFrame(bytes, base)) return undefined;
  const { packed, count } = separators;
  if (packed[0] !== 2 * (base - 1) + FIELD) return undefined;
  const walk: Walk = { text, packed, next: 1, at: base };
  const fields: Field[] = [];
  let expected = 0;
  for (let entry = LEADER_LENGTH; entry < base - 1; entry += ENTRY_LENGTH) {
    const length = digits(bytes, entry + 3, 4);
    if (digits(bytes, entry + 7, 5) !== expected || length < 1) return undefined;
    expected += length;
    if (bytes[base + expected - 1] !== FIELD_END) return undefined;
    const tag = tagAt(bytes, entry);
    if (!isTag(tag)) return undefined;
    const field = isControlTag(tag) ? takeControl(walk, tag) : takeData(walk, tag);
    if (field === undefined) return undefined;
    fields.push(field);
  }
  const whole = base + expected === bytes.length - 1 && walk.next === count && walk.at === text.length - 1;
  return whole ? { leader: text.substring(0, LEADER_LENGTH), fields } : undefined;
}

/** Where the reading of the text stands: the place that comes next, and the separator that comes next. */
interface Walk {
  readonly text: string;
  /** As in `Separators`. */
  readonly packed: Int32Array;
  next: number;
  at: number;
}

/** Leader 22… in ASCII, a directory of whole entries, the terminators where they belong. */
function isPlainFrame(bytes: Uint8Array, base: number): boolean {
  if (base <= LEADER_LENGTH || base >= bytes.length || (base - LEADER_LENGTH - 1) % ENTRY_LENGTH !== 0) return false;
  if (bytes[10] !== 0x32 || bytes[11] !== 0x32 || bytes[base - 1] !== FIELD_END) return false;
  for (let i = 0; i < LEADER_LENGTH; i++) if (bytes[i]! < 0x20 || bytes[i]! > 0x7e) return false;
  return true;
}

function takeControl(walk: Walk, tag: string): Field | undefined {
  const separator = walk.packed[walk.next++]!;
  if ((separator & 1) !== FIELD) return undefined;
  const stop = separator >> 1;
  const value = walk.text.substring(walk.at, stop);
  walk.at = stop + 1;
  return { tag, value };
}

function takeData(walk: Walk, tag: string): DataField | undefined {
  const { text, at } = walk;
  if (walk.packed[walk.next] !== 2 * (at + 2) + SUBFIELD) return undefined;
  if (!isIndicator(text.charCodeAt(at)) || !isIndicator(text.charCodeAt(at + 1))) return undefined;
  const subfields = takeSubfields(walk);
  return subfields && { tag, ind1: text[at]!, ind2: text[at + 1]!, subfields };
}

/** Most fields have one or two subfields, and an array that grows takes seventeen places with its first: short ones are made to measure. */
function takeSubfields(walk: Walk): Subfield[] | undefined {
  const first = takeSubfield(walk);
  if (first === undefined) return undefined;
  if (isFieldEnd(walk)) return [first];
  const second = takeSubfield(walk);
  if (second === undefined) return undefined;
  if (isFieldEnd(walk)) return [first, second];
  const subfields = [first, second];
  do {
    const next = takeSubfield(walk);
    if (next === undefined) return undefined;
    subfields.push(next);
  } while (!isFieldEnd(walk));
  return subfields;
}

/** Whether the last subfield ended the field: then the walk goes on to the next. */
function isFieldEnd(walk: Walk): boolean {
  const separator = walk.packed[walk.next]!;
  if ((separator & 1) !== FIELD) return false;
  walk.at = (separator >> 1) + 1;
  walk.next++;
  return true;
}

/** From its mark, which is the next separator, up to the one after that. */
function takeSubfield(walk: Walk): Subfield | undefined {
  const { text, packed } = walk;
  const mark = packed[walk.next++]!;
  const start = (mark >> 1) + 1;
  const end = packed[walk.next]! >> 1;
  const code = text.charCodeAt(start);
  if ((mark & 1) !== SUBFIELD || end <= start || code <= 0x20 || code > 0x7e) return undefined;
  return { code: text[start]!, value: text.substring(start + 1, end) };
}

/** Digit, lower-case letter, blank, or `|` (no attempt to code). */
export function isIndicator(code: number): boolean {
  return code === 0x20 || (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || code === 0x7c;
}
