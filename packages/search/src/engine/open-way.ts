import { listOfBits } from "../segment/bit-words.ts";
import type { DenseTerm } from "../segment/dense-terms.ts";
import { DocumentBits } from "./document-bits.ts";
import { firstNotBelow } from "./first-not-below.ts";

/** One way for a word to stand in a segment, in any searched field. Never changed. */
export interface OpenWay {
  /** Where it stands in very many documents. */
  readonly dense: DenseTerm | undefined;
  /** In how many documents it stands. */
  readonly size: number;
  /** Bytes that it holds beside those of the segment. */
  readonly bytes: number;
  /** Where it stands, rising. */
  documents(): Uint32Array;
  /** Those of some documents, rising, in which it stands. */
  among(documents: Uint32Array): Uint32Array;
  /** Adds all documents it stands in. */
  addTo(bits: DocumentBits): void;
  /** Where it has such an impact at least, rising, and perhaps elsewhere: in one of so many, where it is dense. */
  strong(least: number, share: number): Uint32Array;
  /** Makes the strengths of some documents, rising, at least its impact in each times the factor. */
  strengthen(strengths: Float32Array, documents: Uint32Array, factor: number): void;
}

/** Where something stands, with the impact in each document. */
export interface Postings {
  /** Rising. */
  readonly documents: Uint32Array;
  /** Above 0. */
  readonly impacts: Uint8Array;
}

/** What stands in few enough documents to be listed. */
export class ListedWay implements OpenWay {
  readonly dense = undefined;
  readonly #postings: Postings;

  constructor(postings: Postings) {
    this.#postings = postings;
  }

  get size(): number {
    return this.#postings.documents.length;
  }

  get bytes(): number {
    return this.#postings.documents.byteLength + this.#postings.impacts.byteLength;
  }

  documents(): Uint32Array {
    return this.#postings.documents;
  }

  among(documents: Uint32Array): Uint32Array {
    const found: number[] = [];
    this.#meet(documents, (at) => found.push(documents[at]!));
    return Uint32Array.from(found);
  }

  addTo(bits: DocumentBits): void {
    bits.addAll(this.#postings.documents);
  }

  strong(least: number): Uint32Array {
    const { documents, impacts } = this.#postings;
    return documents.filter((_, i) => impacts[i]! >= least);
  }

  strengthen(strengths: Float32Array, documents: Uint32Array, factor: number): void {
    const { impacts } = this.#postings;
    this.#meet(documents, (at, place) => {
      const strength = factor * impacts[place]!;
      if (strength > strengths[at]!) strengths[at] = strength;
    });
  }

  /** Visits those of the documents in which it stands: goes through the shorter list and leaps through the other. */
  #meet(documents: Uint32Array, visit: (at: number, place: number) => void): void {
    const held = this.#postings.documents;
    if (documents.length < held.length) meet(documents, held, visit);
    else meet(held, documents, (place, at) => visit(at, place));
  }
}

/** Visits what stands in both of two rising lists, by the places in each. */
function meet(fewer: Uint32Array, more: Uint32Array, visit: (inFewer: number, inMore: number) => void): void {
  const range = { from: 0, to: more.length };
  for (let i = 0; i < fewer.length && range.from < range.to; i += 1) {
    range.from = firstNotBelow(more, fewer[i]!, range);
    if (more[range.from] === fewer[i]) visit(i, range.from);
  }
}

/** What stands in so many documents that these are kept as bits. */
export class DenseWay implements OpenWay {
  readonly dense: DenseTerm;
  readonly bytes: number;

  /** `bytes`: of what is not in the segment. */
  constructor(dense: DenseTerm, bytes = 0) {
    this.dense = dense;
    this.bytes = bytes;
  }

  documents(): Uint32Array {
    return listOfBits(this.dense.words, this.dense.size);
  }

  get size(): number {
    return this.dense.size;
  }

  among(documents: Uint32Array): Uint32Array {
    return new DocumentBits(this.dense.words).among(documents);
  }

  addTo(bits: DocumentBits): void {
    bits.addBits(this.dense.words);
  }

  strong(_least: number, share: number): Uint32Array {
    return this.dense.strongest(share).documents;
  }

  strengthen(strengths: Float32Array, documents: Uint32Array, factor: number): void {
    this.dense.strengthen(strengths, documents, factor);
  }
}
