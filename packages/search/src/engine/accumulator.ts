import type { MatchSet } from "./match-set.ts";

/** Gathers scores of documents in any order: one slot per document of the segment, emptied as it is read. */
export class Accumulator {
  readonly #scores: Float32Array;
  readonly #counts: Uint8Array;
  readonly #touched: Uint32Array;

  constructor(documents: number) {
    this.#scores = new Float32Array(documents);
    this.#counts = new Uint8Array(documents);
    this.#touched = new Uint32Array((documents + 31) >>> 5);
  }

  /** Keeps the largest score of a document. */
  largest(document: number, score: number): void {
    this.#touched[document >>> 5]! |= 1 << (document & 31);
    if (score > this.#scores[document]!) this.#scores[document] = score;
  }

  /** Adds a set, counting how many sets each document has been in. */
  addAll({ documents, scores, size }: MatchSet): void {
    for (let i = 0; i < size; i += 1) {
      const document = documents[i]!;
      this.#touched[document >>> 5]! |= 1 << (document & 31);
      this.#scores[document]! += scores[i]!;
      this.#counts[document]! += 1;
    }
  }

  /** The documents that have been in at least so many sets; leaves the accumulator empty. */
  drain(least = 0): MatchSet {
    const touched = this.#touched;
    let most = 0;
    for (let word = 0; word < touched.length; word += 1) {
      for (let bits = touched[word]!; bits !== 0; bits &= bits - 1) most += 1;
    }
    const documents = new Uint32Array(most);
    const scores = new Float32Array(most);
    let size = 0;
    for (let word = 0; word < touched.length; word += 1) {
      for (let bits = touched[word]!; bits !== 0; bits &= bits - 1) {
        const document = (word << 5) + 31 - Math.clz32(bits & -bits);
        if (this.#counts[document]! >= least) {
          documents[size] = document;
          scores[size++] = this.#scores[document]!;
        }
        this.#scores[document] = 0;
        this.#counts[document] = 0;
      }
      touched[word] = 0;
    }
    return { documents, scores, size };
  }
}
