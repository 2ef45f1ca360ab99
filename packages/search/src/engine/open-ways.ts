import type { Slot } from "../analysis/analyzer.ts";
import { EXPANSION_WEIGHT } from "../query/plan.ts";
import { DenseTerm } from "../segment/dense-terms.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import type { Deadline } from "./deadline.ts";
import { DocumentBits } from "./document-bits.ts";
import { DenseWay, ListedWay, type OpenWay, type Postings } from "./open-way.ts";
import { phrasesIn } from "./phrases-in.ts";
import type { PreparedWord } from "./prepare-plan.ts";

/** A way for a word to stand, with what it is worth beside the word as typed. */
export interface WeightedWay {
  readonly way: OpenWay;
  readonly weight: number;
}

/** More lists than this that are worth the same are gathered rather than each read beside the documents. */
const MOST_WALKED = 4;
/** What one document in so many has takes less room as bits than as a list. */
const LISTED_SHARE = 32;

/** Opens all ways of a word in a segment, in its searched fields. */
export function openWays(word: PreparedWord, reader: SegmentReader, deadline: Deadline): WeightedWay[] {
  const opener = new WayOpener(reader, deadline);
  if (word.expansion === undefined) for (const { slots, weight } of word.ways) opener.open(slots, weight);
  else for (const number of word.expansion.numbersIn(reader)) opener.openTerm(number, EXPANSION_WEIGHT);
  return opener.done();
}

class WayOpener {
  readonly #reader: SegmentReader;
  readonly #deadline: Deadline;
  readonly #ways: WeightedWay[] = [];
  /** By what they are worth, the numbers of terms that are not dense. */
  readonly #rare = new Map<number, number[]>();

  constructor(reader: SegmentReader, deadline: Deadline) {
    this.#reader = reader;
    this.#deadline = deadline;
  }

  open(slots: readonly Slot[], weight: number): void {
    const numbers = slots.map(({ term }) => this.#reader.terms.find(term));
    if (numbers.includes(-1)) return;
    if (numbers.length === 1) this.openTerm(numbers[0]!, weight);
    else this.#ways.push({ way: this.#phrase(slots, numbers), weight });
  }

  openTerm(number: number, weight: number): void {
    const dense = this.#reader.dense(number);
    if (dense !== undefined) {
      this.#ways.push({ way: new DenseWay(dense), weight });
      return;
    }
    const rare = this.#rare.get(weight) ?? [];
    rare.push(number);
    this.#rare.set(weight, rare);
  }

  done(): WeightedWay[] {
    for (const [weight, numbers] of this.#rare) {
      const read = numbers.map((number) => postingsOf(this.#reader, number));
      const lists = numbers.length > MOST_WALKED ? [strongestOf(read, this.#reader.documents)] : read;
      this.#ways.push(...lists.map((postings) => ({ way: this.#wayOf(postings), weight })));
    }
    return this.#ways;
  }

  #phrase(slots: readonly Slot[], numbers: readonly number[]): OpenWay {
    const [first, second, ...others] = slots;
    const isPair = others.length === 0 && second!.offset === first!.offset + 1;
    const pair = isPair ? this.#reader.pair(numbers[0]!, numbers[1]!) : undefined;
    if (pair !== undefined) return new DenseWay(pair);
    return this.#wayOf(phrasePostings(slots, this.#reader, this.#deadline));
  }

  #wayOf({ documents, impacts }: Postings): OpenWay {
    const held = this.#reader.documents;
    if (documents.length * LISTED_SHARE < held) return new ListedWay({ documents, impacts });
    const { words } = DocumentBits.of(documents, held);
    return new DenseWay(new DenseTerm(words, impacts), words.byteLength + impacts.byteLength);
  }
}

/** Where a term stands in a searched field. */
function postingsOf(reader: SegmentReader, term: number): Postings {
  const cursor = reader.cursorAt(term);
  const documents = new Uint32Array(cursor.df);
  cursor.readAll(documents);
  const { impacts } = cursor;
  if (!impacts.includes(0)) return { documents, impacts };
  return { documents: documents.filter((_, i) => impacts[i]! > 0), impacts: impacts.filter((impact) => impact > 0) };
}

/** Where a phrase stands in a searched field: as strongly as the weakest of its terms. */
function phrasePostings(slots: readonly Slot[], reader: SegmentReader, deadline: Deadline): Postings {
  const documents: number[] = [];
  const impacts: number[] = [];
  phrasesIn(reader, { slots, scope: reader.searched, deadline }, (document, cursors) => {
    documents.push(document);
    impacts.push(cursors.reduce((least, { impact }) => Math.min(least, impact), 255));
  });
  return { documents: Uint32Array.from(documents), impacts: Uint8Array.from(impacts) };
}

/** The largest impact in each document of a segment, while lists are gathered; all zero meanwhile. */
let room = new Uint8Array(0);

/** Many lists as if they were one: in each document the largest impact. */
function strongestOf(lists: readonly Postings[], held: number): Postings {
  if (room.length < held) room = new Uint8Array(held);
  const bits = DocumentBits.none(held);
  for (const { documents, impacts } of lists) {
    bits.addAll(documents);
    for (let i = 0; i < documents.length; i += 1)
      if (impacts[i]! > room[documents[i]!]!) room[documents[i]!] = impacts[i]!;
  }
  const documents = bits.list();
  const impacts = new Uint8Array(documents.length);
  for (let i = 0; i < documents.length; i += 1) {
    impacts[i] = room[documents[i]!]!;
    room[documents[i]!] = 0;
  }
  return { documents, impacts };
}
