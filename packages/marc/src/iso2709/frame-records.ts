import type { FaultCode } from "../faults/catalogue.ts";
import type { Fault } from "../faults/fault.ts";
import type { ByteWindow } from "./byte-window.ts";
import { digits, looksLikeLeader } from "./looks-like-leader.ts";
import { LEADER_LENGTH, RECORD_END } from "./marks.ts";

/** One stretch of the source: a record, or bytes that are none. */
export interface Frame {
  readonly kind: "record" | "junk";
  readonly bytes: Uint8Array;
  /** Byte offset in the source. */
  readonly offset: number;
  readonly faults: readonly Fault[];
}

const NO_FAULTS: readonly Fault[] = [];

/** CR, LF, blank, tab, NUL, DOS end of file (1A): what transfers leave between records. */
function isFiller(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d || byte === 0x20 || byte === 0x09 || byte === 0x00 || byte === 0x1a;
}

/** Where the next terminator stands before `end`, or -1. Short stretches are not worth a call into the engine. */
function indexOfEnd(bytes: Uint8Array, from: number, end: number): number {
  if (end - from > 32) {
    return (end === bytes.length ? bytes : bytes.subarray(0, end)).indexOf(RECORD_END, from);
  }
  for (let at = from; at < end; at++) if (bytes[at] === RECORD_END) return at;
  return -1;
}

/**
 * Cuts records out of a window of bytes. The declared length is believed when a record terminator stands there;
 * otherwise the terminator itself, or the leader of the next record, decides, so that a wrong length never costs the
 * next record.
 */
export class RecordFramer {
  readonly #window: ByteWindow;
  readonly #maxBytes: number;
  /** How much of the window has been searched for a terminator: no byte is searched twice. */
  #searched = 0;
  #skipping = false;
  #sawRecord = false;

  constructor(window: ByteWindow, maxBytes: number) {
    this.#window = window;
    this.#maxBytes = maxBytes;
  }

  /** The next frame, or undefined when more bytes are needed (or, with `last`, when none are left). */
  next(last: boolean): Frame | undefined {
    const window = this.#window;
    if (this.#skipping && !this.#skipOverlong(last)) return undefined;
    this.#skipFiller();
    if (window.length === 0) return undefined;
    if (window.length < LEADER_LENGTH && !last) return undefined;
    return this.#byLength() ?? this.#byTerminator(last);
  }

  /**
   * Looks again at the record that was cut last and does not read as one. When there is a terminator inside it, or another
   * record begins in it and ends where it ends, a wrong length reached over more than one record: answers the first of them,
   * and the others come next.
   */
  split(frame: Frame): Frame | undefined {
    const window = this.#window;
    const stop = window.start;
    window.start = frame.offset - window.origin;
    this.#searched = LEADER_LENGTH;
    const first = this.#firstTerminator();
    if (first >= 0 && first < stop - 1) return this.#cut(first + 1, stop - window.start);
    const inner = this.#innerLeader(stop);
    if (inner !== undefined)
      return this.#take("record", inner, [this.#fault("record-truncated", inner - window.start)]);
    window.start = stop;
    this.#searched = 0;
    return undefined;
  }

  #skipFiller(): void {
    const window = this.#window;
    const { bytes, end } = window;
    while (window.start < end && isFiller(bytes[window.start]!)) window.start++;
  }

  /** The plain case: the declared length ends on a terminator. Whether there is another inside is seen when the record is read (`split`). */
  #byLength(): Frame | undefined {
    const { bytes, start, end } = this.#window;
    if (end - start < LEADER_LENGTH) return undefined;
    const length = digits(bytes, start, 5);
    if (length <= LEADER_LENGTH || start + length > end) return undefined;
    const stop = start + length;
    if (bytes[stop - 1] !== RECORD_END) return undefined;
    return this.#take("record", stop, NO_FAULTS);
  }

  /** Where the first terminator of the window stands, or -1. Each byte is searched once. */
  #firstTerminator(): number {
    const { bytes, start, end } = this.#window;
    const found = indexOfEnd(bytes, start + this.#searched, end);
    this.#searched = (found < 0 ? end : found) - start;
    return found;
  }

  /** Whether another record starts here and its leader ends before `stop`; filler before it is allowed. */
  #recordFollows(at: number, stop: number): boolean {
    const { bytes } = this.#window;
    let from = at;
    while (from < stop && isFiller(bytes[from]!)) from++;
    return looksLikeLeader(bytes, from, stop);
  }

  /** The declared length is wrong or reaches past what has come: look for the terminator. */
  #byTerminator(last: boolean): Frame | undefined {
    const { bytes, start, end } = this.#window;
    const declared = end - start >= 5 ? digits(bytes, start, 5) : -1;
    const first = this.#firstTerminator();
    const overrun = this.#missingTerminator(declared, first);
    if (overrun !== undefined) return overrun;
    if (first < 0) return this.#unterminated(last, declared);
    // A terminator inside the text is not yet the record's: wait for the declared end before the length is called wrong
    if (!last && declared > end - start && !this.#recordFollows(first + 1, end)) return undefined;
    return this.#cut(first + 1, declared);
  }

  /** A terminator was left out, and the next record begins where this one should have ended. */
  #missingTerminator(declared: number, first: number): Frame | undefined {
    if (declared <= LEADER_LENGTH) return undefined;
    const { bytes, start, end } = this.#window;
    const bound = first < 0 ? end : first;
    for (const stop of [start + declared - 1, start + declared]) {
      if (looksLikeLeader(bytes, stop, bound)) {
        return this.#take("record", stop, [this.#fault("record-terminator-missing", stop - 1 - start)]);
      }
    }
    return undefined;
  }

  #unterminated(last: boolean, declared: number): Frame | undefined {
    if (last) return this.#tail(declared);
    const window = this.#window;
    if (window.length <= this.#maxBytes) return undefined;
    const frame = this.#take("junk", window.start + this.#maxBytes, [this.#fault("record-too-long", this.#maxBytes)]);
    this.#skipping = true;
    return frame;
  }

  /** The source has ended without a terminator. */
  #tail(declared: number): Frame {
    const window = this.#window;
    const inner = this.#innerLeader(window.end);
    if (inner !== undefined) return this.#junkBefore(inner);
    const { length } = window;
    if (length < LEADER_LENGTH) {
      const code: FaultCode = declared > LEADER_LENGTH || !this.#sawRecord ? "leader-truncated" : "stray-bytes";
      return this.#take("junk", window.end, [this.#fault(code, 0)]);
    }
    const code: FaultCode = declared > length ? "record-truncated" : "record-terminator-missing";
    return this.#take("record", window.end, [this.#fault(code, length)]);
  }

  /** Cuts at a terminator whose place is not the declared one. */
  #cut(stop: number, declared: number): Frame {
    const { start } = this.#window;
    const inner = this.#innerLeader(stop);
    if (inner !== undefined) return this.#junkBefore(inner);
    const length = stop - start;
    if (length < LEADER_LENGTH + 2) return this.#take("junk", stop, [this.#fault("stray-bytes", 0)]);
    const code: FaultCode = declared <= LEADER_LENGTH ? "record-length-invalid" : "record-length-wrong";
    return this.#take("record", stop, [this.#fault(code, 0)]);
  }

  /** Where, inside the stretch, a record begins that ends exactly at `stop`; undefined when none does. */
  #innerLeader(stop: number): number | undefined {
    const { bytes, start } = this.#window;
    for (let at = stop - LEADER_LENGTH; at > start; at--) {
      if (bytes[at + 10] === 0x32 && looksLikeLeader(bytes, at, stop) && digits(bytes, at, 5) === stop - at) return at;
    }
    return undefined;
  }

  /** What precedes an inner record: a record that was cut off, or stray bytes. */
  #junkBefore(inner: number): Frame {
    const { bytes, start } = this.#window;
    if (looksLikeLeader(bytes, start, inner)) {
      return this.#take("record", inner, [this.#fault("record-truncated", inner - start)]);
    }
    return this.#take("junk", inner, [this.#fault("stray-bytes", 0)]);
  }

  /** After a stretch that was too long: drop everything up to the next terminator. */
  #skipOverlong(last: boolean): boolean {
    const window = this.#window;
    const stop = window.bytes.indexOf(RECORD_END, window.start);
    const found = stop >= 0 && stop < window.end;
    window.start = found ? stop + 1 : window.end;
    this.#skipping = !found && !last;
    return found;
  }

  #fault(code: FaultCode, at: number): Fault {
    return { code, offset: this.#window.offset + at };
  }

  #take(kind: Frame["kind"], stop: number, faults: readonly Fault[]): Frame {
    const window = this.#window;
    const frame: Frame = { kind, bytes: window.bytes.subarray(window.start, stop), offset: window.offset, faults };
    window.start = stop;
    this.#searched = 0;
    if (kind === "record") this.#sawRecord = true;
    return frame;
  }
}
