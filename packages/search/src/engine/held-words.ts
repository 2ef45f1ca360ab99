import type { SegmentReader } from "../segment/segment-reader.ts";
import type { Deadline } from "./deadline.ts";
import { HeldWord } from "./held-word.ts";
import type { PreparedWord } from "./prepare-plan.ts";

/** Words held for a segment, and room for each document of it: 6 MiB for 262,144 documents. */
const MOST_WORDS = 512;
const BYTES_A_DOCUMENT = 24;

/** The words asked for last of each segment, in the order in which they were. */
const known = new WeakMap<SegmentReader, Map<string, HeldWord>>();

/** A word in a segment: opened when it is first asked for, and held until others have been asked for more lately. */
export function heldWord(word: PreparedWord, reader: SegmentReader, deadline: Deadline): HeldWord {
  const words = known.get(reader) ?? new Map<string, HeldWord>();
  known.set(reader, words);
  const key = keyOf(word);
  let held = words.get(key);
  if (held === undefined) {
    held = new HeldWord(word, reader, deadline);
    makeRoom(words, BYTES_A_DOCUMENT * reader.documents);
  } else words.delete(key);
  words.set(key, held);
  return held;
}

function makeRoom(words: Map<string, HeldWord>, most: number): void {
  let bytes = 0;
  for (const held of words.values()) bytes += held.bytes;
  for (const [key, held] of words) {
    if (bytes <= most && words.size < MOST_WORDS) return;
    bytes -= held.bytes;
    words.delete(key);
  }
}

/** Words with the same ways are the same. */
function keyOf({ expansion, text, ways }: PreparedWord): string {
  return expansion === undefined ? JSON.stringify(ways) : `*${text}`;
}
