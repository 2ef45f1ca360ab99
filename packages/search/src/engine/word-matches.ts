import { EXPANSION_WEIGHT } from "../query/plan.ts";
import type { DenseTerm, DenseValue } from "../segment/dense-terms.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import type { Deadline } from "./deadline.ts";
import { DocumentSet } from "./document-set.ts";
import type { HeldWord } from "./held-word.ts";
import { heldWord } from "./held-words.ts";
import type { Matches, Promising } from "./matches.ts";
import type { LikeDocuments } from "./near-counts.ts";
import type { PreparedWord } from "./prepare-plan.ts";
import { uniteLists } from "./unite-lists.ts";

/** In one of more words than this nearly every document is strong. */
const MOST_STRONG = 3;
/** Documents that are so many times fewer than a word's are looked for there one by one. */
const FEWER = 16;

/** A word with what the segment holds for it. */
interface OpenWord {
  readonly word: PreparedWord;
  readonly held: HeldWord;
}

interface WordsSought {
  readonly words: readonly PreparedWord[];
  /** Documents that fit though they lack the words, rising. */
  readonly beside: Uint32Array;
  readonly deadline: Deadline;
}

/** The documents in whose searched fields all of the words stand, and those `beside` them; scored only where somebody asks for it. */
export class WordMatches implements Matches {
  readonly documents: DocumentSet;
  readonly most: number;
  readonly #reader: SegmentReader;
  readonly #required: readonly OpenWord[];
  readonly #scoring: readonly OpenWord[];
  /** Words typed one behind the other often stand so: then most of what is found is where they do. */
  readonly #pairs: readonly DenseTerm[];

  constructor(reader: SegmentReader, { words, beside, deadline }: WordsSought) {
    this.#reader = reader;
    const open = (word: PreparedWord) => {
      deadline.check();
      return { word, held: heldWord(word, reader, deadline) };
    };
    const required = words.filter(({ optional }) => !optional).map(open);
    this.#required = required.toSorted((a, b) => a.held.most - b.held.most);
    this.#scoring = [...this.#required, ...words.filter(({ optional }) => optional).map(open)];
    this.most = words.reduce((sum, word) => sum + worthOf(word), 0);
    this.#pairs = words.length < 2 ? [] : reader.pairsOf(slotsOf(words), reader.searched);
    const found = this.#findAll();
    this.documents = beside.length === 0 ? found : found.withAll(beside);
  }

  #findAll(): DocumentSet {
    const [first, ...others] = this.#required.map(({ held }) => held);
    if (first === undefined) return DocumentSet.ofList(new Uint32Array(0), this.#reader.documents);
    return others.reduce((found, held) => {
      if (!found.isListed && FEWER * found.size >= held.most) return found.and(held.documents.set.bits);
      return DocumentSet.ofList(held.among(found.list), this.#reader.documents);
    }, first.documents.set);
  }

  scoresOf(documents: Uint32Array): Float32Array {
    const scores = new Float32Array(documents.length);
    if (documents.length === 0) return scores;
    for (const word of this.#scoring) {
      const strengths = strengthsOf(word, documents);
      for (let i = 0; i < scores.length; i += 1) scores[i]! += strengths[i]!;
    }
    return scores;
  }

  /** Where one of the words is strong; in all other documents each of them is weak. */
  promising(share: number): Promising | undefined {
    if (this.#required.length === 0 || this.#required.length > MOST_STRONG) return undefined;
    let { most } = this;
    let documents: Uint32Array = new Uint32Array(0);
    for (const { word, held } of this.#required) {
      const strongest = held.strongest(share);
      if (strongest === undefined) return undefined;
      documents = uniteLists(documents, strongest.documents);
      most += (word.points / 255) * strongest.below - worthOf(word);
    }
    return { documents, most };
  }

  like(values: readonly DenseValue[]): LikeDocuments[] {
    const only = this.#only;
    const held = only === undefined ? [] : [only.documents, ...values.map((value) => only.within(value))];
    const dense = [...this.#required.flatMap((each) => each.held.dense), ...this.#pairs];
    const within = dense.flatMap((term) => values.flatMap((value) => term.within(value) ?? []));
    return [...held.map((each) => each.ask()), ...dense, ...within];
  }

  /** The one word there is. */
  get #only(): HeldWord | undefined {
    return this.#required.length === 1 ? this.#required[0]!.held : undefined;
  }

  within(value: DenseValue): DocumentSet | undefined {
    const only = this.#only;
    return this.documents === only?.documents.set ? only?.within(value).set : undefined;
  }
}

function slotsOf(words: readonly PreparedWord[]) {
  return words.map(({ ways }, offset) => ({ term: ways[0]?.slots[0]?.term ?? "", offset }));
}

/** For each of the documents, what the best of the word's ways is worth there. */
function strengthsOf({ word, held }: OpenWord, documents: Uint32Array): Float32Array {
  const strengths = new Float32Array(documents.length);
  for (const { way, weight } of held.ways) way.strengthen(strengths, documents, (word.points * weight) / 255);
  return strengths;
}

/** What a word is worth at most. */
function worthOf({ points, expansion, ways }: PreparedWord): number {
  return points * (expansion === undefined ? Math.max(0, ...ways.map(({ weight }) => weight)) : EXPANSION_WEIGHT);
}
