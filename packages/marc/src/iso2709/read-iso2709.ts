import type { Encoding, EncodingGuess } from "../charset/encoding.ts";
import { TextChooser } from "../charset/text-chooser.ts";
import { checkContent } from "../check/check-record.ts";
import type { Fault } from "../faults/fault.ts";
import { FaultLog } from "../faults/fault-log.ts";
import type { Profile } from "../profile.ts";
import type { MarcRecord } from "../record.ts";
import { ByteWindow } from "./byte-window.ts";
import { decodeByParts } from "./decode-by-parts.ts";
import { decodePlain } from "./decode-plain.ts";
import { type Frame, RecordFramer } from "./frame-records.ts";
import { digits } from "./looks-like-leader.ts";
import { ENTRY_LENGTH, LEADER_LENGTH } from "./marks.ts";

export interface ReadOptions {
  /** Default `marc21`. Decides what leader/09 says and which values are checked. */
  readonly profile?: Profile;
  /** Default `auto`: found out record by record. */
  readonly encoding?: Encoding | "auto";
  /** `repair` (default) reads on and lists what was put right; `strict` refuses a record with any fault, coded values among them. */
  readonly mode?: "repair" | "strict";
  /** A stretch without a record terminator that is longer than this is skipped. Default 4 MiB. */
  readonly maxRecordBytes?: number;
}

/** A record that was read. */
export interface ReadRecord {
  readonly kind: "record";
  readonly record: MarcRecord;
  /** What was put right or assumed; empty for a sound record. */
  readonly repairs: readonly Fault[];
  readonly encoding: EncodingGuess;
  /** Byte offset of the record in the source. */
  readonly offset: number;
  /** The record's bytes as they came: a view, to be copied by whoever keeps it long. */
  readonly bytes: Uint8Array;
}

/** A stretch of the source that gave no record. The next record follows all the same. */
export interface UnreadableRecord {
  readonly kind: "fault";
  /** The fault that decided. */
  readonly fault: Fault;
  /** All faults, the deciding one among them. */
  readonly faults: readonly Fault[];
  readonly offset: number;
  readonly bytes: Uint8Array;
}

export type ReadResult = ReadRecord | UnreadableRecord;

export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array> | Uint8Array;

const DEFAULT_MAX_RECORD_BYTES = 4 * 1024 * 1024;

/**
 * Reads ISO 2709 records from bytes, in any chunks, in constant memory.
 *
 * Each record of the source gives one result, in order: the record with the list of its repairs, or a named fault with
 * its bytes. Nothing but an error of the source itself is thrown.
 *
 * @example
 * for await (const result of readIso2709(createReadStream("books.mrc"))) {
 *   if (result.kind === "record") console.log(result.record.leader, result.repairs);
 *   else console.error(describeFault(result.fault));
 * }
 */
export async function* readIso2709(source: ByteSource, options: ReadOptions = {}): AsyncGenerator<ReadResult, void> {
  const reader = new RecordReader(options);
  if (source instanceof Uint8Array) reader.append(source);
  else {
    for await (const chunk of source) {
      reader.append(chunk);
      for (let result = reader.next(false); result; result = reader.next(false)) yield result;
    }
  }
  for (let result = reader.next(true); result; result = reader.next(true)) yield result;
}

/** The same for bytes that are at hand: no promises. */
export function* readIso2709Sync(
  source: Iterable<Uint8Array> | Uint8Array,
  options: ReadOptions = {},
): Generator<ReadResult, void> {
  const reader = new RecordReader(options);
  for (const chunk of source instanceof Uint8Array ? [source] : source) {
    reader.append(chunk);
    for (let result = reader.next(false); result; result = reader.next(false)) yield result;
  }
  for (let result = reader.next(true); result; result = reader.next(true)) yield result;
}

const NO_FAULTS: readonly Fault[] = [];

class RecordReader {
  readonly #window = new ByteWindow();
  readonly #framer: RecordFramer;
  readonly #chooser: TextChooser;
  readonly #strict: boolean;
  readonly #profile: Profile;

  constructor(options: ReadOptions) {
    this.#framer = new RecordFramer(this.#window, options.maxRecordBytes ?? DEFAULT_MAX_RECORD_BYTES);
    this.#chooser = new TextChooser(options.encoding ?? "auto", options.profile ?? "marc21");
    this.#strict = options.mode === "strict";
    this.#profile = options.profile ?? "marc21";
  }

  append(chunk: Uint8Array): void {
    if (chunk.length > 0) this.#window.append(chunk);
  }

  next(last: boolean): ReadResult | undefined {
    const frame = this.#framer.next(last);
    if (frame === undefined) return undefined;
    return frame.kind === "junk" ? unreadable(frame, frame.faults) : this.#read(frame);
  }

  #read(frame: Frame): ReadResult {
    const { bytes, offset } = frame;
    const { text, guess } = this.#chooser.choose(bytes);
    const { separators } = this.#chooser;
    const whole = text === undefined ? undefined : decodePlain(bytes, text, separators);
    const first = whole === undefined && frame.faults.length === 0 ? this.#framer.split(frame) : undefined;
    if (first !== undefined) return first.kind === "junk" ? unreadable(first, first.faults) : this.#read(first);
    // A terminator within a value: read by parts, which names it
    const plain = whole !== undefined && separators.recordEnd === text!.length - 1 ? whole : undefined;
    if (plain !== undefined && frame.faults.length === 0 && !this.#strict) {
      return { kind: "record", record: plain, repairs: NO_FAULTS, encoding: guess, offset, bytes };
    }
    const log = new FaultLog(offset, frame.faults);
    const record = plain ?? decodeByParts(bytes, guess.encoding, log);
    const repairs = log.faults;
    if (record !== undefined && this.#strict) this.#check(record, bytes, log);
    if (record === undefined || (this.#strict && repairs.length > 0)) return unreadable(frame, repairs);
    return { kind: "record", record, repairs, encoding: guess, offset, bytes };
  }

  /** Strict mode looks at what the record says, too; positions of fields are those of the directory. */
  #check(record: MarcRecord, bytes: Uint8Array, log: FaultLog): void {
    if (log.faults.length > 0) return;
    checkContent(record, this.#profile, { log, fieldAt: (index) => fieldStart(bytes, index) });
  }
}

/** The byte position of a field by the directory, which has been found sound. */
function fieldStart(bytes: Uint8Array, index: number): number {
  return digits(bytes, 12, 5) + Math.max(0, digits(bytes, LEADER_LENGTH + ENTRY_LENGTH * index + 7, 5));
}

function unreadable(frame: Frame, faults: readonly Fault[]): UnreadableRecord {
  return { kind: "fault", fault: faults[0]!, faults, offset: frame.offset, bytes: frame.bytes };
}
