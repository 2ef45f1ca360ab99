import type { PostingCursor } from "../segment/posting-cursor.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import { DocumentBits } from "./document-bits.ts";
import { firstNotBelow } from "./first-not-below.ts";
import type { Matches } from "./matches.ts";
import type { PreparedWord } from "./prepare-plan.ts";

/** A list this many times longer than what is left is leapt through rather than read. */
const LEAP_FROM = 16;
/** More ways than this are gathered rather than leapt through. */
const MOST_LEAPING = 8;

/** A word of one term a way, found in any searched field. */
interface OpenWord {
  readonly word: PreparedWord;
  readonly terms: readonly { readonly number: number; readonly factor: number; readonly df: number }[];
  /** Postings of all its ways. */
  readonly size: number;
}

/**
 * The documents in which all of the words stand, and those `beside` them. Words are single terms looked for in all searched
 * fields: lists are then read without a look at fields or places, and scores only for the documents that need one.
 */
export class WordMatches implements Matches {
  readonly documents: Uint32Array;
  readonly most: number;
  readonly #reader: SegmentReader;
  readonly #scoring: readonly OpenWord[];

  constructor(
    reader: SegmentReader,
    { words, beside }: { readonly words: readonly PreparedWord[]; readonly beside: readonly number[] },
  ) {
    this.#reader = reader;
    const opened = words.map((word) => this.#open(word));
    const required = opened.filter(({ word }) => !word.optional).toSorted((a, b) => a.size - b.size);
    this.#scoring = [...required, ...opened.filter(({ word }) => word.optional)];
    this.most = words.reduce(
      (sum, { points, ways }) => sum + points * Math.max(0, ...ways.map((way) => way.weight)),
      0,
    );
    const found = this.#findAll(required);
    const others = beside.filter((document) => !contains(found, document));
    this.documents = others.length === 0 ? found : this.#united(found, others);
  }

  scoresOf(documents: Uint32Array): Float32Array {
    const scores = new Float32Array(documents.length);
    if (documents.length === 0) return scores;
    for (const word of this.#scoring) {
      if (isLeapt(word, documents.length)) this.#leap(word, documents, scores);
      else this.#sweep(word, documents, scores);
    }
    return scores;
  }

  #open(word: PreparedWord): OpenWord {
    const terms = word.ways.flatMap(({ slots, weight }) => {
      const number = this.#reader.terms.find(slots[0]!.term);
      return number < 0 ? [] : [{ number, factor: (word.points * weight) / 255, df: this.#reader.dfAt(number) }];
    });
    return { word, terms, size: terms.reduce((sum, { df }) => sum + df, 0) };
  }

  #findAll(words: readonly OpenWord[]): Uint32Array {
    let found: Uint32Array | undefined;
    for (const word of words) {
      if (found === undefined) found = this.#allOf(word);
      else if (isLeapt(word, found.length)) found = this.#leapt(word, found);
      else found = this.#bitsOf(word).among(found);
      if (found.length === 0) break;
    }
    return found ?? new Uint32Array(0);
  }

  #allOf(word: OpenWord): Uint32Array {
    const [only, ...others] = word.terms;
    if (only !== undefined && others.length === 0) return this.#reader.cursorAt(only.number).readDocuments();
    return this.#bitsOf(word).list();
  }

  #bitsOf({ terms }: OpenWord): DocumentBits {
    const bits = new DocumentBits(this.#reader.documents);
    for (const { number } of terms) bits.addPostings(this.#reader.cursorAt(number));
    return bits;
  }

  /** The documents that one of the word's terms stands in. */
  #leapt({ terms }: OpenWord, documents: Uint32Array): Uint32Array {
    const cursors = terms.map(({ number }) => this.#reader.cursorAt(number));
    const stands = (document: number, cursor: PostingCursor) => cursor.seek(document) === document && cursor.impact > 0;
    return documents.filter((document) => cursors.some((cursor) => stands(document, cursor)));
  }

  #united(found: Uint32Array, beside: readonly number[]): Uint32Array {
    const bits = new DocumentBits(this.#reader.documents);
    for (const document of found) bits.add(document);
    for (const document of beside) bits.add(document);
    return bits.list();
  }

  #leap({ terms }: OpenWord, documents: Uint32Array, scores: Float32Array): void {
    const ways = terms.map(({ number, factor }) => ({ cursor: this.#reader.cursorAt(number), factor }));
    for (let i = 0; i < documents.length; i += 1) {
      let best = 0;
      for (const { cursor, factor } of ways) {
        if (cursor.seek(documents[i]!) === documents[i]) best = Math.max(best, Math.fround(factor * cursor.impact));
      }
      scores[i]! += best;
    }
  }

  /** Reads whole lists, keeping for each document of the segment what the best way is worth. */
  #sweep({ terms }: OpenWord, documents: Uint32Array, scores: Float32Array): void {
    const best = new Float32Array(this.#reader.documents);
    for (const { number, factor } of terms) {
      const cursor = this.#reader.cursorAt(number);
      cursor.readStrengths(best, factor);
    }
    for (let i = 0; i < documents.length; i += 1) scores[i]! += best[documents[i]!]!;
  }
}

function contains(documents: Uint32Array, document: number): boolean {
  return documents[firstNotBelow(documents, document, { from: 0, to: documents.length })] === document;
}

function isLeapt({ terms, size }: OpenWord, documents: number): boolean {
  return size > LEAP_FROM * documents && terms.length <= MOST_LEAPING;
}
