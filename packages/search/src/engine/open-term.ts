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

/** One way for a word to stand in a segment, opened for one query. */
export interface OpenWay {
  /** What an impact is multiplied by. */
  readonly factor: number;
  /** Number of postings. */
  readonly df: number;
  /** Where it is known to stand in very many documents. */
  readonly dense: DenseTerm | undefined;
  /** Where it stands in a searched field, rising. */
  documents(): Uint32Array;
  /** Adds all documents it stands in. */
  addTo(bits: DocumentBits): void;
  /** Adds the documents in which it is worth more than so much, and perhaps others: the strongest of so many, where it is dense. */
  addStronger(bits: DocumentBits, most: number, share: number): void;
  /** Whether it stands in a document: asked of documents rising. */
  test(): (document: number) => boolean;
  /** Makes the strengths of some documents, rising, at least what it is worth in each. */
  strengthen(strengths: Float32Array, documents: Uint32Array): void;
}

/** A term, or a pair of terms of which it is known where they stand. */
export class OpenTerm implements OpenWay {
  readonly factor: number;
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
    this.#postings ??= postingsOf(this.#reader, this.#number);
    return this.#postings;
  }

  documents(): Uint32Array {
    const { documents, impacts } = this.postings;
    return impacts.includes(0) ? documents.filter((_, i) => impacts[i]! > 0) : documents;
  }

  addTo(bits: DocumentBits): void {
    if (this.dense === undefined) bits.addAll(this.documents());
    else bits.addBits(this.dense.words);
  }

  addStronger(bits: DocumentBits, most: number, share: number): void {
    if (this.dense !== undefined) bits.addAll(this.dense.strongest(share).documents);
    else if (most < 255 * this.factor) this.#addWith(bits, Math.floor(most / this.factor) + 1);
  }

  #addWith(bits: DocumentBits, least: number): void {
    const { documents, impacts } = this.postings;
    for (let i = 0; i < documents.length; i += 1) if (impacts[i]! >= least) bits.add(documents[i]!);
  }

  test(): (document: number) => boolean {
    if (this.dense !== undefined) {
      const { words } = this.dense;
      return (document) => (words[document >>> 5]! & (1 << (document & 31))) !== 0;
    }
    const cursor = this.#reader.cursorAt(this.#number);
    return (document) => cursor.seek(document) === document && cursor.impact > 0;
  }

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

/** The postings of one term, read out. */
export function postingsOf(reader: SegmentReader, term: number): Postings {
  const cursor = reader.cursorAt(term);
  const documents = new Uint32Array(cursor.df);
  cursor.readAll(documents);
  return { documents, impacts: cursor.impacts };
}
