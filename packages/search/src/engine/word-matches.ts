import { EXPANSION_WEIGHT } from "../query/plan.ts";
import type { DenseTerm } from "../segment/dense-terms.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import { DocumentBits } from "./document-bits.ts";
import { DocumentSet } from "./document-set.ts";
import type { Expansion } from "./expansion.ts";
import { GatheredTerms } from "./gathered-terms.ts";
import { LEAP_FROM, MOST_LEAPING } from "./leap-limits.ts";
import type { Matches, Promising } from "./matches.ts";
import { OpenTerm, type OpenWay } from "./open-term.ts";
import type { PreparedWord } from "./prepare-plan.ts";

/** In one of more words than this nearly every document is strong. */
const MOST_STRONG = 3;
/** More lists than this that are worth the same are gathered rather than each read beside the documents. */
const MOST_WALKED = 4;

/** A word of one term or one dense pair a way, found in any searched field. */
interface OpenWord {
  readonly word: PreparedWord;
  readonly terms: readonly OpenWay[];
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
    this.most = words.reduce((sum, word) => sum + worthOf(word), 0);
    this.dense = [
      ...required.flatMap(({ terms }) => terms.flatMap(({ dense }) => dense ?? [])),
      ...this.#beside(words),
    ];
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

  /** Where one of the words is strong; in all other documents each of them is weak. */
  promising(share: number): Promising | undefined {
    const required = this.#scoring.filter(({ word }) => !word.optional);
    if (required.length === 0 || required.length > MOST_STRONG || !required.every(hasDense)) return undefined;
    const bits = DocumentBits.none(this.#reader.documents);
    let { most } = this;
    for (const open of required) most += addStrongest(open, bits, share) - worthOf(open.word);
    return { bits, most };
  }

  #open(word: PreparedWord): OpenWord {
    const terms = word.expansion === undefined ? this.#openWays(word) : this.#openNumbers(word, word.expansion);
    return { word, terms, size: terms.reduce((sum, { df }) => sum + df, 0) };
  }

  #openWays({ ways, points }: PreparedWord): OpenWay[] {
    const reader = this.#reader;
    const terms: OpenWay[] = [];
    const rare = new Map<number, number[]>();
    for (const { slots, weight } of ways) {
      const numbers = slots.map(({ term }) => reader.terms.find(term));
      if (numbers.includes(-1)) continue;
      const factor = (points * weight) / 255;
      const [only, second] = numbers;
      if (second !== undefined || reader.dense(only!) !== undefined) terms.push(new OpenTerm(reader, numbers, factor));
      else rare.set(factor, [...(rare.get(factor) ?? []), only!]);
    }
    for (const [factor, numbers] of rare) terms.push(...this.#openRare(numbers, factor));
    return terms;
  }

  #openNumbers({ points }: PreparedWord, expansion: Expansion): OpenWay[] {
    const reader = this.#reader;
    const factor = (points * EXPANSION_WEIGHT) / 255;
    const numbers = Array.from(expansion.numbersIn(reader));
    const common = numbers.filter((number) => reader.dense(number) !== undefined);
    const rare = numbers.filter((number) => reader.dense(number) === undefined);
    return [...common.map((number) => new OpenTerm(reader, [number], factor)), ...this.#openRare(rare, factor)];
  }

  /** Terms that are worth the same: many of them are gathered. */
  #openRare(numbers: readonly number[], factor: number): OpenWay[] {
    if (numbers.length > MOST_WALKED) return [new GatheredTerms(this.#reader, numbers, factor)];
    return numbers.map((number) => new OpenTerm(this.#reader, [number], factor));
  }

  /** Words typed one behind the other often stand so: then most of what is found is where they do. */
  #beside(words: readonly PreparedWord[]): DenseTerm[] {
    if (words.length < 2) return [];
    const slots = words.map(({ ways }, offset) => ({ term: ways[0]?.slots[0]?.term ?? "", offset }));
    return this.#reader.pairsOf(slots, this.#reader.searched);
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
    if (others.length === 0 && only.dense === undefined) return this.#setOf(only.documents());
    return DocumentSet.ofBits(this.#bitsOf(word), this.#reader.documents);
  }

  /** Not to be changed: those of a single dense term are its own. */
  #bitsOf({ terms }: OpenWord): DocumentBits {
    const [only, ...others] = terms;
    if (only?.dense !== undefined && others.length === 0) return new DocumentBits(only.dense.words);
    const bits = DocumentBits.none(this.#reader.documents);
    for (const term of terms) term.addTo(bits);
    return bits;
  }

  /** The documents that one of the word's terms stands in. */
  #leapt({ terms }: OpenWord, documents: Uint32Array): DocumentSet {
    const tests = terms.map((term) => term.test());
    return this.#setOf(documents.filter((document) => tests.some((stands) => stands(document))));
  }

  /** For each of the documents, what the best of the word's ways is worth there. */
  #strengths({ terms }: OpenWord, documents: Uint32Array): Float32Array {
    const strengths = new Float32Array(documents.length);
    for (const term of terms) term.strengthen(strengths, documents);
    return strengths;
  }
}

/** What a word is worth at most. */
function worthOf(word: PreparedWord): number {
  if (word.expansion !== undefined) return word.points * EXPANSION_WEIGHT;
  return word.points * Math.max(0, ...word.ways.map((way) => way.weight));
}

/** Adds the documents in which a word may be strong, and gives what it is worth at most in all others. */
function addStrongest({ terms }: OpenWord, strong: DocumentBits, share: number): number {
  const below = ({ factor, dense }: OpenWay) => (dense === undefined ? 0 : factor * dense.strongest(share).below);
  const most = Math.max(0, ...terms.map(below));
  for (const term of terms) term.addStronger(strong, most, share);
  return most;
}

function hasDense({ terms }: OpenWord): boolean {
  return terms.some(({ dense }) => dense !== undefined);
}

function isLeapt({ terms, size }: OpenWord, documents: number): boolean {
  return size > LEAP_FROM * documents && terms.length <= MOST_LEAPING;
}
