/** Bits are counted in parallel, as in Warren, Hacker's Delight (2nd edition), section 5-1. */
export function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** One posting of so many, at least, is among a term's strongest. */
const TOP_SHARE = 12;

/** Where a term is strongest. */
export interface Strongest {
  /** The documents, one bit each. */
  readonly words: Uint32Array;
  /** Its impact in all others is at most this. */
  readonly below: number;
  /** Its impact anywhere is at most this. */
  readonly above: number;
}

/** A term, or a pair of terms side by side, that very many documents of a segment carry. */
export class DenseTerm {
  /** Which documents carry it, one bit each. */
  readonly words: Uint32Array;
  readonly #impacts: Uint8Array;
  readonly #counts: ReadonlyMap<string, Uint32Array>;
  #ranks: Uint32Array | undefined;

  constructor(words: Uint32Array, impacts: Uint8Array, counts: ReadonlyMap<string, Uint32Array>) {
    this.words = words;
    this.#impacts = impacts;
    this.#counts = counts;
  }

  /** How many documents carry it. */
  get size(): number {
    return this.#impacts.length;
  }

  /** Whether it is known how many of the documents carry each value. */
  get isCounted(): boolean {
    return this.#counts.size > 0;
  }

  /** For each head value of a facet, how many of the documents carry it. */
  countsOf(facet: string): Uint32Array {
    return this.#counts.get(facet)!;
  }

  #top: Strongest | undefined;

  /** Found when first asked for. */
  get top(): Strongest {
    this.#top ??= this.#findTop();
    return this.#top;
  }

  #findTop(): Strongest {
    const impacts = this.#impacts;
    const counts = new Uint32Array(256);
    for (let i = 0; i < impacts.length; i += 1) counts[impacts[i]!]! += 1;
    let least = 255;
    for (let left = impacts.length / TOP_SHARE; least > 0 && left > counts[least]!; least -= 1) left -= counts[least]!;
    const words = new Uint32Array(this.words.length);
    let ordinal = 0;
    for (let word = 0; word < words.length; word += 1) {
      for (let bits = this.words[word]!; bits !== 0; bits &= bits - 1) {
        if (impacts[ordinal++]! >= least) words[word]! |= bits & -bits;
      }
    }
    return { words, below: least - 1, above: counts.findLastIndex((count) => count > 0) };
  }

  /** Adds impact times factor to the strengths of some documents, or keeps what is larger there. */
  strengthen(strengths: Float32Array, documents: Uint32Array, factor: number): void {
    const { words } = this;
    const ranks = (this.#ranks ??= ranksOf(words));
    const impacts = this.#impacts;
    for (let i = 0; i < documents.length; i += 1) {
      const document = documents[i]!;
      const word = words[document >>> 5]!;
      const bit = 1 << (document & 31);
      if ((word & bit) === 0) continue;
      const strength = factor * impacts[ranks[document >>> 5]! + countBits(word & (bit - 1))]!;
      if (strength > strengths[i]!) strengths[i] = strength;
    }
  }
}

/** For each word, how many bits are set before it. */
function ranksOf(words: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(words.length);
  let rank = 0;
  for (let i = 0; i < words.length; i += 1) {
    ranks[i] = rank;
    rank += countBits(words[i]!);
  }
  return ranks;
}

export interface DenseParts {
  /** How many terms there are. */
  readonly many: number;
  readonly bits: Uint32Array;
  /** For each facet, the counts of its head values, term by term; the last terms may have none. */
  readonly counts: ReadonlyMap<string, { readonly limit: number; readonly numbers: Uint32Array }>;
  /** The impacts of a term, document by document. */
  readonly impactsAt: (place: number) => Uint8Array;
}

/** Dense terms of a segment in the order in which they were written. */
export class DenseTerms {
  readonly #parts: DenseParts;
  readonly #opened: (DenseTerm | undefined)[] = [];

  constructor(parts: DenseParts) {
    this.#parts = parts;
  }

  at(place: number): DenseTerm {
    this.#opened[place] ??= new DenseTerm(this.wordsAt(place), this.#parts.impactsAt(place), this.#countsOf(place));
    return this.#opened[place];
  }

  /** The documents of a term, one bit each. */
  wordsAt(place: number): Uint32Array {
    const width = this.#parts.bits.length / this.#parts.many;
    return this.#parts.bits.subarray(place * width, (place + 1) * width);
  }

  #countsOf(place: number): Map<string, Uint32Array> {
    const counts = new Map<string, Uint32Array>();
    for (const [name, { limit, numbers }] of this.#parts.counts) {
      if ((place + 1) * limit <= numbers.length) counts.set(name, numbers.subarray(place * limit, (place + 1) * limit));
    }
    return counts.size < this.#parts.counts.size ? new Map() : counts;
  }
}
