import type { PostingCursor } from "../segment/posting-cursor.ts";

/** A set of documents of one segment, one bit each: small enough to stay in the processor's nearest memory. */
export class DocumentBits {
  readonly words: Uint32Array;

  constructor(documents: number) {
    this.words = new Uint32Array((documents + 31) >>> 5);
  }

  add(document: number): void {
    this.words[document >>> 5]! |= 1 << (document & 31);
  }

  /** Adds every document that a term stands in, in a searched field. */
  addPostings(cursor: PostingCursor): void {
    const { words } = this;
    const documents = cursor.readDocuments();
    for (let i = 0; i < documents.length; i += 1) words[documents[i]! >>> 5]! |= 1 << (documents[i]! & 31);
  }

  has(document: number): boolean {
    return (this.words[document >>> 5]! & (1 << (document & 31))) !== 0;
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
  list(): Uint32Array {
    const { words } = this;
    const documents = new Uint32Array(this.size);
    let size = 0;
    for (let word = 0; word < words.length; word += 1) {
      for (let bits = words[word]!; bits !== 0; bits &= bits - 1) {
        documents[size++] = (word << 5) + 31 - Math.clz32(bits & -bits);
      }
    }
    return documents;
  }

  /** Bits are counted in parallel, as in Warren, Hacker's Delight (2nd edition), section 5-1. */
  get size(): number {
    const { words } = this;
    let size = 0;
    for (let word = 0; word < words.length; word += 1) {
      let bits = words[word]! | 0;
      bits -= (bits >>> 1) & 0x55555555;
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      size += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    return size;
  }
}
