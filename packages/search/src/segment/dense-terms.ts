import { bothBits, countBits, listOfBits } from "./bit-words.ts";

/** Where a term is strongest. */
export interface Strongest {
  readonly documents: Uint32Array;
  /** Its impact in all others is at most this. */
  readonly below: number;
}

/** A value of a facet that very many documents carry. */
export interface DenseValue {
  readonly facet: string;
  readonly number: number;
  /** The documents that carry it, one bit each. */
  readonly words: Uint32Array;
}

/** Very many documents of a segment of which it may be known what they carry. */
export interface CountedDocuments {
  /** One bit each. */
  readonly words: Uint32Array;
  /** How many they are. */
  readonly size: number;
  /** Whether it is known how many of the documents carry each value. */
  readonly isCounted: boolean;
  /** For each head value of a facet, how many of the documents carry it. */
  countsOf(facet: string): Uint32Array;
}

/** For each facet, the counts of its head values. */
type Counts = ReadonlyMap<string, Uint32Array>;
/** For a facet and the number of a value, the counts of those documents that also carry the value. */
type Crossings = ReadonlyMap<string, ReadonlyMap<number, Counts>>;

interface DenseCounts {
  readonly counts?: Counts;
  readonly crossings?: Crossings;
}

/** A term, or a pair of terms side by side, that very many documents of a segment carry. */
export class DenseTerm implements CountedDocuments {
  /** Which documents carry it, one bit each. */
  readonly words: Uint32Array;
  readonly #impacts: Uint8Array;
  readonly #counts: Counts;
  #ranks: Uint32Array | undefined;

  readonly #crossings: Crossings;

  constructor(words: Uint32Array, impacts: Uint8Array, { counts, crossings }: DenseCounts = {}) {
    this.words = words;
    this.#impacts = impacts;
    this.#counts = counts ?? new Map();
    this.#crossings = crossings ?? new Map();
  }

  /**
   * Those of the documents that also carry a value, given by facet and number and by all documents that carry it; undefined when
   * it is not known what else these carry.
   */
  within(value: DenseValue): CountedDocuments | undefined {
    const counts = this.#crossings.get(value.facet)?.get(value.number);
    if (counts === undefined) return undefined;
    const known = this.#within.get(counts) ?? new CrossedDocuments(this.words, value, counts);
    this.#within.set(counts, known);
    return known;
  }

  readonly #within = new Map<Counts, CrossedDocuments>();

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

  readonly #strongest = new Map<number, Strongest>();

  /** Where it is strongest: one posting of so many, at least. Found when first asked for. */
  strongest(share: number): Strongest {
    const known = this.#strongest.get(share);
    if (known !== undefined) return known;
    const found = this.#findStrongest(share);
    this.#strongest.set(share, found);
    return found;
  }

  #findStrongest(share: number): Strongest {
    const impacts = this.#impacts;
    const counts = new Uint32Array(256);
    for (let i = 0; i < impacts.length; i += 1) counts[impacts[i]!]! += 1;
    let least = 255;
    for (let left = impacts.length / share; least > 0 && left > counts[least]!; least -= 1) left -= counts[least]!;
    const documents = listOfBits(this.words).filter((_, ordinal) => impacts[ordinal]! >= least);
    return { documents, below: least - 1 };
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

/** The documents that carry both a term and a value, put together when first asked for. */
class CrossedDocuments implements CountedDocuments {
  readonly isCounted = true;
  readonly size: number;
  readonly #carrying: Uint32Array;
  readonly #value: DenseValue;
  readonly #counts: Counts;
  #words: Uint32Array | undefined;

  constructor(carrying: Uint32Array, value: DenseValue, counts: Counts) {
    this.#carrying = carrying;
    this.#value = value;
    this.#counts = counts;
    this.size = counts.get(value.facet)![value.number]!;
  }

  get words(): Uint32Array {
    this.#words ??= bothBits(this.#carrying, this.#value.words);
    return this.#words;
  }

  countsOf(facet: string): Uint32Array {
    return this.#counts.get(facet)!;
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
  /** The last terms may have none. */
  readonly counts: CountLists;
  readonly crossingsAt?: (place: number) => Crossings;
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
    this.#opened[place] ??= new DenseTerm(this.wordsAt(place), this.#parts.impactsAt(place), {
      counts: this.#parts.counts.at(place) ?? new Map(),
      crossings: this.#parts.crossingsAt?.(place) ?? new Map(),
    });
    return this.#opened[place];
  }

  /** The documents of a term, one bit each. */
  wordsAt(place: number): Uint32Array {
    const width = this.#parts.bits.length / this.#parts.many;
    return this.#parts.bits.subarray(place * width, (place + 1) * width);
  }
}

/** Counts of head values, list by list, as HeadCounts has written them. */
export class CountLists {
  readonly #facets: ReadonlyMap<string, { readonly limit: number; readonly numbers: Uint32Array }>;

  constructor(facets: ReadonlyMap<string, { readonly limit: number; readonly numbers: Uint32Array }>) {
    this.#facets = facets;
  }

  /** Undefined when this list was not counted. */
  at(list: number): Counts | undefined {
    const counts = new Map<string, Uint32Array>();
    for (const [name, { limit, numbers }] of this.#facets) {
      if ((list + 1) * limit <= numbers.length) counts.set(name, numbers.subarray(list * limit, (list + 1) * limit));
    }
    return counts.size === 0 || counts.size < this.#facets.size ? undefined : counts;
  }
}

/** For each dense term its crossings, from `[term, facet, value]` one after the other with the counts of each. */
export function crossingsOf(
  keys: Uint32Array,
  facets: readonly string[],
  counts: CountLists,
): (place: number) => Crossings {
  const known = new Map<number, Map<string, Map<number, Counts>>>();
  for (let at = 0; at < keys.length; at += 3) {
    const [term, facet, value] = [keys[at]!, facets[keys[at + 1]!]!, keys[at + 2]!];
    const own = known.get(term) ?? new Map<string, Map<number, Counts>>();
    known.set(term, own.set(facet, (own.get(facet) ?? new Map<number, Counts>()).set(value, counts.at(at / 3)!)));
  }
  return (place) => known.get(place) ?? new Map();
}
