import type { FaultCode } from "../faults/catalogue.ts";
import type { FaultLog } from "../faults/fault-log.ts";
import { digits } from "./looks-like-leader.ts";
import { ENTRY_LENGTH, FIELD_END, LEADER_LENGTH, RECORD_END } from "./marks.ts";
import { isControlTag, isTag, tagAt } from "./tags.ts";

/** One field's place in the record: [start, end) without its terminator. */
export interface FieldSpan {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly tag: string;
  /** -1 when no number. */
  readonly length: number;
  readonly start: number;
  readonly at: number;
}

/**
 * Where each field lies, by the directory as far as it can be believed (ISO 2709 §4.4), else by the field terminators
 * in their order. Answers undefined when there is no directory to be found.
 */
export function readDirectory(bytes: Uint8Array, log: FaultLog): FieldSpan[] | undefined {
  const base = findBase(bytes, log);
  if (base === undefined) return undefined;
  const entries = readEntries(bytes, base, log);
  const stop = bytes.at(-1) === RECORD_END ? bytes.length - 1 : bytes.length;
  const fits = entries.map((entry) => fitEntry(bytes, { entry, base, stop }, log));
  if (fits.every((span) => span !== undefined)) return fits;
  return byTerminators(bytes, { entries, fits, base, stop }, log);
}

/** The first byte of the data, and what is wrong with leader/12–16. */
function findBase(bytes: Uint8Array, log: FaultLog): number | undefined {
  const declared = digits(bytes, 12, 5);
  const fault: FaultCode | undefined =
    declared <= LEADER_LENGTH
      ? "base-address-invalid"
      : declared > bytes.length
        ? "base-address-past-record"
        : bytes[declared - 1] === FIELD_END
          ? undefined
          : "base-address-wrong";
  if (fault === undefined) return declared;
  const first = bytes.indexOf(FIELD_END, LEADER_LENGTH);
  if (first >= 0 && wholeEntries(bytes, first)) {
    log.add(fault, 12);
    return first + 1;
  }
  const believable = fault === "base-address-wrong" && wholeEntries(bytes, declared - 1);
  log.add(believable ? "directory-unterminated" : fault, believable ? declared - 1 : 12);
  if (believable) return declared;
  if (first < 0) return undefined;
  log.add("directory-ragged", first);
  return first + 1;
}

/** Whether the bytes from the leader to `stop` are whole directory entries in digits. */
function wholeEntries(bytes: Uint8Array, stop: number): boolean {
  if ((stop - LEADER_LENGTH) % ENTRY_LENGTH !== 0) return false;
  for (let at = LEADER_LENGTH; at < stop; at += ENTRY_LENGTH) if (digits(bytes, at + 3, 9) < 0) return false;
  return true;
}

function readEntries(bytes: Uint8Array, base: number, log: FaultLog): Entry[] {
  const entries: Entry[] = [];
  let at = LEADER_LENGTH;
  for (; at + ENTRY_LENGTH <= base - 1; at += ENTRY_LENGTH) {
    const tag = tagAt(bytes, at);
    if (!isTag(tag)) log.add("tag-invalid", at, { tag });
    entries.push({ tag, length: digits(bytes, at + 3, 4), start: digits(bytes, at + 7, 5), at });
  }
  if (at < base - 1) log.add("directory-ragged", at);
  return entries;
}

interface Frame {
  readonly base: number;
  readonly stop: number;
}

/** The span that one entry names, or undefined (and a fault) when no field lies exactly there. */
function fitEntry(bytes: Uint8Array, frame: Frame & { entry: Entry }, log: FaultLog): FieldSpan | undefined {
  const { entry, base, stop } = frame;
  const { tag, at } = entry;
  const start = base + entry.start;
  const end = start + entry.length - 1;
  const fault: FaultCode | undefined =
    entry.length < 0
      ? "directory-length-invalid"
      : entry.start < 0
        ? "directory-start-invalid"
        : end >= stop
          ? "field-past-record"
          : isTooShort(entry) && bytes[end] !== FIELD_END
            ? "field-too-short"
            : entry.length < 1 || bytes.indexOf(FIELD_END, start) !== end
              ? "field-length-wrong"
              : undefined;
  if (fault === undefined) return { tag, start, end };
  log.add(fault, faultAt(fault, at) ?? Math.min(start, stop), { tag });
  return undefined;
}

/** A fault of the entry itself lies in the directory: length at 3, start at 7. */
function faultAt(fault: FaultCode, entry: number): number | undefined {
  if (fault === "directory-length-invalid") return entry + 3;
  return fault === "directory-start-invalid" ? entry + 7 : undefined;
}

/** A data field has two indicators, a mark, a code and its terminator. */
function isTooShort(entry: Entry): boolean {
  return entry.length < 5 && !isControlTag(entry.tag);
}

interface Misfit extends Frame {
  readonly entries: readonly Entry[];
  readonly fits: readonly (FieldSpan | undefined)[];
}

/** The directory lies: the terminators cut the fields, and the order of the entries names them. */
function byTerminators(bytes: Uint8Array, misfit: Misfit, log: FaultLog): FieldSpan[] {
  const { entries, fits } = misfit;
  const pieces = cutPieces(bytes, misfit);
  if (pieces.length === entries.length) return pieces.map((piece, i) => ({ ...piece, tag: entries[i]!.tag }));
  const spans: FieldSpan[] = [];
  const used = new Set<number>(fits.flatMap((span) => (span ? [span.start] : [])));
  let next = misfit.base;
  for (const [i, entry] of entries.entries()) {
    const start = misfit.base + entry.start;
    const piece =
      fits[i] ??
      pieces.find((piece) => piece.start === start && !used.has(piece.start)) ??
      pieces.find((piece) => piece.start >= next && !used.has(piece.start));
    if (piece === undefined) continue;
    used.add(piece.start);
    next = piece.end + 1;
    spans.push({ tag: entry.tag, start: piece.start, end: piece.end });
  }
  const unnamed = pieces.filter((piece) => !used.has(piece.start));
  log.add("directory-mismatch", LEADER_LENGTH, { found: `${entries.length} ≠ ${pieces.length}` });
  for (const piece of unnamed) log.add("field-unnamed", piece.start);
  return spans;
}

function cutPieces(bytes: Uint8Array, { base, stop }: Frame): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = base;
  while (start < stop) {
    const found = bytes.indexOf(FIELD_END, start);
    const end = found < 0 || found > stop ? stop : found;
    pieces.push({ start, end });
    start = end + 1;
  }
  return pieces;
}
