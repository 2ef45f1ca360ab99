import type { SegmentReader } from "../segment/segment-reader.ts";
import type { Deadline } from "./deadline.ts";
import { HeldWord } from "./held-word.ts";
import type { PreparedWord } from "./prepare-plan.ts";

/** Words held for a segment, and room for each document of it: 6 MiB for 262,144 documents. */
const MOST_WORDS = 512;
const BYTES_A_DOCUMENT = 24;
/** Room is looked after once for so many words. */
const WORDS_A_LOOK = 8;

const known = new WeakMap<SegmentReader, HeldWords>();

/** A word in a segment: opened when it is first asked for, and held until others have been asked for more lately. */
export function heldWord(word: PreparedWord, reader: SegmentReader, deadline: Deadline): HeldWord {
  const words = known.get(reader) ?? new HeldWords(reader);
  known.set(reader, words);
  return words.get(word, deadline);
}

/** The words of one segment, in the order in which they were asked for last. */
class HeldWords {
  readonly #reader: SegmentReader;
  readonly #words = new Map<string, HeldWord>();
  #opened = 0;

  constructor(reader: SegmentReader) {
    this.#reader = reader;
  }

  get(word: PreparedWord, deadline: Deadline): HeldWord {
    const key = keyOf(word);
    const held = this.#words.get(key) ?? this.#open(word, deadline);
    this.#words.delete(key);
    this.#words.set(key, held);
    return held;
  }

  #open(word: PreparedWord, deadline: Deadline): HeldWord {
    const held = new HeldWord(word, this.#reader, deadline);
    this.#opened += 1;
    if (this.#opened % WORDS_A_LOOK === 0) this.#makeRoom(BYTES_A_DOCUMENT * this.#reader.documents);
    return held;
  }

  #makeRoom(most: number): void {
    let bytes = 0;
    for (const held of this.#words.values()) bytes += held.bytes;
    for (const [key, held] of this.#words) {
      if (bytes <= most && this.#words.size <= MOST_WORDS) return;
      bytes -= held.bytes;
      this.#words.delete(key);
    }
  }
}

/** Words with the same ways are the same. */
function keyOf({ expansion, text, ways }: PreparedWord): string {
  return expansion === undefined ? JSON.stringify(ways) : `*${text}`;
}
