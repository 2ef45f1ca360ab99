import type { DenseTerm } from "../segment/dense-terms.ts";
import type { PostingCursor } from "../segment/posting-cursor.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import { DocumentBits } from "./document-bits.ts";
import { DocumentSet } from "./document-set.ts";
import { firstNotBelow } from "./first-not-below.ts";
import { LEAP_FROM, MOST_LEAPING } from "./leap-limits.ts";
import type { Matches, Promising } from "./matches.ts";
import type { PreparedWord } from "./prepare-plan.ts";

/** More lists than this are gathered rather than each read beside the documents. */
const MOST_WALKED = 4;

/** One way for a word to stand in a segment. */
interface OpenTerm {
  readonly number: number;
  readonly factor: number;
  readonly df: number;
  readonly dense: DenseTerm | undefined;
}

/** A word of one term a way, found in any searched field. */
interface OpenWord {
  readonly word: PreparedWord;
  readonly terms: readonly OpenTerm[];
  /** Postings of all its ways. */
  readonly size: number;
}

/**
 * The documents in which all of the words stand, and those `beside` them. Words are single terms looked for in all searched
 * fields: lists are then read without a look at fields or places, and scores only for the documents that need one.
 */
export class WordMatches implements Matches {
  readonly documents: DocumentSet;
  readonly most: number;
  readonly dense: readonly DenseTerm[];
  readonly #reader: SegmentReader;
  readonly #scoring: readonly OpenWord[];

  constructor(
    reader: SegmentReader,
    { words, beside }: { readonly words: readonly PreparedWord[]; readonly beside: Uint32Array },
  ) {
    this.#reader = reader;
    const opened = words.map((word) => this.#open(word));
    const required = opened.filter(({ word }) => !word.optional).toSorted((a, b) => a.size - b.size);
    this.#scoring = [...required, ...opened.filter(({ word }) => word.optional)];
    this.most = words.reduce(
      (sum, { points, ways }) => sum + points * Math.max(0, ...ways.map((way) => way.weight)),
      0,
    );
    this.dense = required.flatMap(({ terms }) => terms.flatMap(({ dense }) => dense ?? []));
    const found = this.#findAll(required);
    this.documents = beside.length === 0 ? found : found.withAll(beside);
  }

  scoresOf(documents: Uint32Array): Float32Array {
    const scores = new Float32Array(documents.length);
    if (documents.length === 0) return scores;
    for (const word of this.#scoring) {
      const strengths = this.#strengths(word, documents);
      for (let i = 0; i < scores.length; i += 1) scores[i]! += strengths[i]!;
    }
    return scores;
  }

  /** Where the word is strong. Of several words each may be weak where others are strong: then too little is known of the sum. */
  get promising(): Promising | undefined {
    const [word, ...others] = this.#scoring.filter((each) => !each.word.optional);
    if (word === undefined || others.length > 0 || this.dense.length === 0) return undefined;
    const { strong, most } = this.#strongest(word);
    return { bits: strong, most: this.most - mostOf(word) + most };
  }

  /** Documents in which a word may be strong, and what it is worth at most in all others. */
  #strongest({ terms }: OpenWord): { readonly strong: DocumentBits; readonly most: number } {
    const strong = DocumentBits.none(this.#reader.documents);
    const most = Math.max(0, ...terms.map(({ factor, dense }) => (dense === undefined ? 0 : factor * dense.top.below)));
    for (const { number, factor, dense } of terms) {
      if (dense !== undefined) strong.addBits(dense.top.words);
      else strong.addAll(this.#reader.cursorAt(number).readDocuments(Math.floor(most / factor) + 1));
    }
    return { strong, most };
  }

  #open(word: PreparedWord): OpenWord {
    const terms = word.ways.flatMap(({ slots, weight }) => {
      const number = this.#reader.terms.find(slots[0]!.term);
      if (number < 0) return [];
      const factor = (word.points * weight) / 255;
      return [{ number, factor, df: this.#reader.dfAt(number), dense: this.#reader.dense(number) }];
    });
    return { word, terms, size: terms.reduce((sum, { df }) => sum + df, 0) };
  }

  #findAll(words: readonly OpenWord[]): DocumentSet {
    let found: DocumentSet | undefined;
    for (const word of words) {
      if (found === undefined) found = this.#allOf(word);
      else if (isLeapt(word, found.size)) found = this.#leapt(word, found.list);
      else found = found.and(this.#bitsOf(word));
      if (found.size === 0) break;
    }
    return found ?? this.#setOf(new Uint32Array(0));
  }

  #setOf(list: Uint32Array): DocumentSet {
    return DocumentSet.ofList(list, this.#reader.documents);
  }

  #allOf(word: OpenWord): DocumentSet {
    const [only, ...others] = word.terms;
    if (only === undefined) return this.#setOf(new Uint32Array(0));
    if (others.length === 0 && only.dense === undefined)
      return this.#setOf(this.#reader.cursorAt(only.number).readDocuments());
    return DocumentSet.ofBits(this.#bitsOf(word), this.#reader.documents);
  }

  /** Not to be changed: those of a single dense term are its own. */
  #bitsOf({ terms }: OpenWord): DocumentBits {
    const [only, ...others] = terms;
    if (only?.dense !== undefined && others.length === 0) return new DocumentBits(only.dense.words);
    const bits = DocumentBits.none(this.#reader.documents);
    for (const { number, dense } of terms) {
      if (dense === undefined) bits.addAll(this.#reader.cursorAt(number).readDocuments());
      else bits.addBits(dense.words);
    }
    return bits;
  }

  /** The documents that one of the word's terms stands in. */
  #leapt({ terms }: OpenWord, documents: Uint32Array): DocumentSet {
    const cursors = terms.map(({ number }) => this.#reader.cursorAt(number));
    return this.#setOf(documents.filter((document) => cursors.some((cursor) => stands(cursor, document))));
  }

  /** For each of the documents, what the best of the word's ways is worth there. */
  #strengths({ terms }: OpenWord, documents: Uint32Array): Float32Array {
    const sparse = terms.filter(({ dense }) => dense === undefined);
    const strengths =
      sparse.length > MOST_WALKED ? this.#gathered(sparse, documents) : new Float32Array(documents.length);
    for (const { number, df, factor, dense } of terms) {
      if (dense !== undefined) dense.strengthen(strengths, documents, factor);
      else if (sparse.length > MOST_WALKED) continue;
      else if (df > LEAP_FROM * documents.length) leap(this.#reader.cursorAt(number), { strengths, documents, factor });
      else walk(this.#reader.cursorAt(number), { strengths, documents, factor });
    }
    return strengths;
  }

  /** Many short lists are gathered in one place for each document of the segment. */
  #gathered(terms: readonly OpenTerm[], documents: Uint32Array): Float32Array {
    const best = new Float32Array(this.#reader.documents);
    for (const { number, df, factor } of terms) {
      const cursor = this.#reader.cursorAt(number);
      const { impacts } = cursor;
      const held = new Uint32Array(df);
      cursor.readAll(held);
      for (let i = 0; i < df; i += 1) {
        const strength = factor * impacts[i]!;
        if (strength > best[held[i]!]!) best[held[i]!] = strength;
      }
    }
    const strengths = new Float32Array(documents.length);
    for (let i = 0; i < documents.length; i += 1) strengths[i] = best[documents[i]!]!;
    return strengths;
  }
}

function stands(cursor: PostingCursor, document: number): boolean {
  return cursor.seek(document) === document && cursor.impact > 0;
}

/** What a word is worth at most. */
function mostOf({ terms }: OpenWord): number {
  return terms.reduce((most, { factor, dense }) => Math.max(most, (dense?.top.above ?? 255) * factor), 0);
}

function isLeapt({ terms, size }: OpenWord, documents: number): boolean {
  return size > LEAP_FROM * documents && terms.length <= MOST_LEAPING;
}

interface Strengthening {
  /** For each of the documents, the best so far. */
  readonly strengths: Float32Array;
  readonly documents: Uint32Array;
  readonly factor: number;
}

/** Looks for each document in a long list. */
function leap(cursor: PostingCursor, { strengths, documents, factor }: Strengthening): void {
  for (let i = 0; i < documents.length; i += 1) {
    if (cursor.seek(documents[i]!) === documents[i]) strengths[i] = Math.max(strengths[i]!, factor * cursor.impact);
  }
}

/** Reads the whole list, leaping through the documents. */
function walk(cursor: PostingCursor, { strengths, documents, factor }: Strengthening): void {
  const { impacts } = cursor;
  const held = new Uint32Array(cursor.df);
  cursor.readAll(held);
  const range = { from: 0, to: documents.length };
  for (let i = 0; i < held.length && range.from < range.to; i += 1) {
    const at = firstNotBelow(documents, held[i]!, range);
    range.from = at;
    if (documents[at] !== held[i]) continue;
    const strength = factor * impacts[i]!;
    if (strength > strengths[at]!) strengths[at] = strength;
  }
}
