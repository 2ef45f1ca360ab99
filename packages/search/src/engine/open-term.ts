import type { DenseTerm } from "../segment/dense-terms.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import type { DocumentBits } from "./document-bits.ts";
import { firstNotBelow } from "./first-not-below.ts";
import { LEAP_FROM } from "./leap-limits.ts";

/** The postings of a term, read out. */
interface Postings {
  readonly documents: Uint32Array;
  readonly impacts: Uint8Array;
}

/** One way for a word to stand in a segment, opened for one query: a term, or a pair of terms of which it is known where they stand. */
export class OpenTerm {
  /** What an impact is multiplied by. */
  readonly factor: number;
  /** Number of postings. */
  readonly df: number;
  readonly dense: DenseTerm | undefined;
  readonly #reader: SegmentReader;
  readonly #number: number;
  #postings: Postings | undefined;

  /** The numbers of a term, or of two of which the segment keeps where they stand side by side. */
  constructor(reader: SegmentReader, [first = 0, second]: readonly number[], factor: number) {
    this.#reader = reader;
    this.#number = first;
    this.factor = factor;
    this.dense = second === undefined ? reader.dense(first) : reader.pair(first, second);
    this.df = this.dense?.size ?? reader.dfAt(first);
  }

  /** Read once for all that a query asks. */
  get postings(): Postings {
    if (this.#postings === undefined) {
      const cursor = this.#reader.cursorAt(this.#number);
      const documents = new Uint32Array(cursor.df);
      cursor.readAll(documents);
      this.#postings = { documents, impacts: cursor.impacts };
    }
    return this.#postings;
  }

  /** Where it stands in a searched field. */
  documents(): Uint32Array {
    const { documents, impacts } = this.postings;
    return impacts.includes(0) ? documents.filter((_, i) => impacts[i]! > 0) : documents;
  }

  /** Adds all documents it stands in. */
  addTo(bits: DocumentBits): void {
    if (this.dense === undefined) bits.addAll(this.documents());
    else bits.addBits(this.dense.words);
  }

  /** Adds the documents in which it is worth more than so much, and perhaps others. */
  addStronger(bits: DocumentBits, most: number): void {
    if (this.dense !== undefined) bits.addBits(this.dense.top.words);
    else if (most < 255 * this.factor) this.#addWith(bits, Math.floor(most / this.factor) + 1);
  }

  #addWith(bits: DocumentBits, least: number): void {
    const { documents, impacts } = this.postings;
    for (let i = 0; i < documents.length; i += 1) if (impacts[i]! >= least) bits.add(documents[i]!);
  }

  /** Whether it stands in a document: asked of documents rising. */
  test(): (document: number) => boolean {
    if (this.dense !== undefined) {
      const { words } = this.dense;
      return (document) => (words[document >>> 5]! & (1 << (document & 31))) !== 0;
    }
    const cursor = this.#reader.cursorAt(this.#number);
    return (document) => cursor.seek(document) === document && cursor.impact > 0;
  }

  /** Makes the strengths of some documents, rising, at least what the term is worth in each. */
  strengthen(strengths: Float32Array, documents: Uint32Array): void {
    if (this.dense !== undefined) this.dense.strengthen(strengths, documents, this.factor);
    else if (this.df > LEAP_FROM * documents.length) this.#leap(strengths, documents);
    else this.#walk(strengths, documents);
  }

  /** Looks for each document in a long list. */
  #leap(strengths: Float32Array, documents: Uint32Array): void {
    const cursor = this.#reader.cursorAt(this.#number);
    for (let i = 0; i < documents.length; i += 1) {
      if (cursor.seek(documents[i]!) !== documents[i]) continue;
      strengths[i] = Math.max(strengths[i]!, this.factor * cursor.impact);
    }
  }

  /** Goes through the whole list, leaping through the documents. */
  #walk(strengths: Float32Array, documents: Uint32Array): void {
    const { documents: held, impacts } = this.postings;
    const range = { from: 0, to: documents.length };
    for (let i = 0; i < held.length && range.from < range.to; i += 1) {
      const at = firstNotBelow(documents, held[i]!, range);
      range.from = at;
      if (documents[at] !== held[i]) continue;
      const strength = this.factor * impacts[i]!;
      if (strength > strengths[at]!) strengths[at] = strength;
    }
  }
}

const scratches = new WeakMap<SegmentReader, Float32Array>();

/** As `strengthen` for each of many terms with short lists: gathered in one place for each document of the segment. */
export function strengthenAll(
  terms: readonly OpenTerm[],
  { reader, strengths, documents }: { reader: SegmentReader; strengths: Float32Array; documents: Uint32Array },
): void {
  const best = scratches.get(reader) ?? new Float32Array(reader.documents);
  scratches.set(reader, best);
  for (const { factor, postings } of terms) {
    const { documents: held, impacts } = postings;
    for (let i = 0; i < held.length; i += 1) {
      const strength = factor * impacts[i]!;
      if (strength > best[held[i]!]!) best[held[i]!] = strength;
    }
  }
  for (let i = 0; i < documents.length; i += 1)
    if (best[documents[i]!]! > strengths[i]!) strengths[i] = best[documents[i]!]!;
  for (const { postings } of terms) for (const document of postings.documents) best[document] = 0;
}
