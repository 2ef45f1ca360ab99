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
export function decodePlain(bytes: Uint8Array, text: string): MarcRecord | undefined {
  const base = digits(bytes, 12, 5);
  if (!isPlainFrame(bytes, base)) return undefined;
  const walk: Walk = { text, at: base, mark: text.indexOf("\x1f", base) };
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
  const whole = base + expected === bytes.length - 1 && walk.at === text.length - 1;
  return whole ? { leader: text.substring(0, LEADER_LENGTH), fields } : undefined;
}

/** Where the reading of the text stands, and where the next subfield mark is. */
interface Walk {
  readonly text: string;
  at: number;
  mark: number;
}

/** Leader 22… in ASCII, a directory of whole entries, the terminators where they belong. */
function isPlainFrame(bytes: Uint8Array, base: number): boolean {
  if (base <= LEADER_LENGTH || base >= bytes.length || (base - LEADER_LENGTH - 1) % ENTRY_LENGTH !== 0) return false;
  if (bytes[10] !== 0x32 || bytes[11] !== 0x32 || bytes[base - 1] !== FIELD_END) return false;
  for (let i = 0; i < LEADER_LENGTH; i++) if (bytes[i]! < 0x20 || bytes[i]! > 0x7e) return false;
  return true;
}

function takeControl(walk: Walk, tag: string): Field | undefined {
  const stop = walk.text.indexOf("\x1e", walk.at);
  if (stop < 0 || (walk.mark >= 0 && walk.mark < stop)) return undefined;
  const value = walk.text.substring(walk.at, stop);
  walk.at = stop + 1;
  return { tag, value };
}

function takeData(walk: Walk, tag: string): DataField | undefined {
  const { text, at } = walk;
  const stop = text.indexOf("\x1e", at);
  if (walk.mark !== at + 2 || stop < at + 4) return undefined;
  if (!isIndicator(text.charCodeAt(at)) || !isIndicator(text.charCodeAt(at + 1))) return undefined;
  const subfields = takeSubfields(walk, stop);
  walk.at = stop + 1;
  return subfields && { tag, ind1: text[at]!, ind2: text[at + 1]!, subfields };
}

/** Most fields have one or two subfields, and an array that grows takes seventeen places with its first: short ones are made to measure. */
function takeSubfields(walk: Walk, stop: number): Subfield[] | undefined {
  const first = takeSubfield(walk, stop);
  if (first === undefined) return undefined;
  if (walk.mark < 0 || walk.mark > stop) return [first];
  const second = takeSubfield(walk, stop);
  if (second === undefined) return undefined;
  if (walk.mark < 0 || walk.mark > stop) return [first, second];
  const subfields = [first, second];
  while (walk.mark >= 0 && walk.mark < stop) {
    const next = takeSubfield(walk, stop);
    if (next === undefined) return undefined;
    subfields.push(next);
  }
  return subfields;
}

function takeSubfield(walk: Walk, stop: number): Subfield | undefined {
  const { text, mark } = walk;
  const next = text.indexOf("\x1f", mark + 1);
  const end = next < 0 || next > stop ? stop : next;
  const code = text.charCodeAt(mark + 1);
  if (end < mark + 2 || code <= 0x20 || code > 0x7e) return undefined;
  walk.mark = next;
  return { code: text[mark + 1]!, value: text.substring(mark + 2, end) };
}

/** Digit, lower-case letter, blank, or `|` (no attempt to code). */
export function isIndicator(code: number): boolean {
  return code === 0x20 || (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || code === 0x7c;
}
