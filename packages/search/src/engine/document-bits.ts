import { bothBits, countBits, listOfBits, sizeOfBits } from "../segment/bit-words.ts";

/** Words that are compared before it is asked whether enough is known. */
const STRETCH = 512;

/** A set of documents of one segment, one bit each: small enough to stay in the processor's nearest memory. */
export class DocumentBits {
  readonly words: Uint32Array;

  constructor(words: Uint32Array) {
    this.words = words;
  }

  static none(documents: number): DocumentBits {
    return new DocumentBits(new Uint32Array((documents + 31) >>> 5));
  }

  static of(documents: Uint32Array, most: number): DocumentBits {
    const bits = DocumentBits.none(most);
    bits.addAll(documents);
    return bits;
  }

  add(document: number): void {
    this.words[document >>> 5]! |= 1 << (document & 31);
  }

  addAll(documents: Uint32Array): void {
    const { words } = this;
    for (let i = 0; i < documents.length; i += 1) words[documents[i]! >>> 5]! |= 1 << (documents[i]! & 31);
  }

  /** Adds another set. */
  addBits(others: Uint32Array): void {
    const { words } = this;
    for (let i = 0; i < words.length; i += 1) words[i]! |= others[i]!;
  }

  has(document: number): boolean {
    return (this.words[document >>> 5]! & (1 << (document & 31))) !== 0;
  }

  /** What is in both. */
  and(others: Uint32Array): DocumentBits {
    return new DocumentBits(bothBits(this.words, others));
  }

  /** What is here and not there. */
  without(others: Uint32Array): DocumentBits {
    const { words } = this;
    const left = new Uint32Array(words.length);
    for (let i = 0; i < words.length; i += 1) left[i] = words[i]! & ~others[i]!;
    return new DocumentBits(left);
  }

  /** How many documents are in one of the two sets only; where these are not fewer than `most`, so many or more. */
  difference(others: Uint32Array, most = Infinity): number {
    const { words } = this;
    if (words === others) return 0;
    let size = 0;
    for (let from = 0; from < words.length && size < most; from += STRETCH) {
      const to = Math.min(words.length, from + STRETCH);
      for (let i = from; i < to; i += 1) size += countBits(words[i]! ^ others[i]!);
    }
    return size;
  }

  /** Those of the documents that are in the set. */
  among(documents: Uint32Array): Uint32Array {
    const { words } = this;
    const found = new Uint32Array(documents.length);
    let size = 0;
    for (let i = 0; i < documents.length; i += 1) {
      const document = documents[i]!;
      found[size] = document;
      size += (words[document >>> 5]! >>> (document & 31)) & 1;
    }
    return found.subarray(0, size);
  }

  /** All documents of the set, rising. */
  list(size?: number): Uint32Array {
    return listOfBits(this.words, size);
  }

  get size(): number {
    return sizeOfBits(this.words);
  }
}
