import type { TokenSink } from "../indexing/analyse-document.ts";
import { LARGEST_PLACE, PLACE_BITS } from "./place-bits.ts";
import { TermDictionary } from "./term-dictionary.ts";

/** Takes down every token of many documents in the order in which they come, in typed arrays that grow. */
export class TokenLog implements TokenSink {
  readonly terms = new TermDictionary();
  #term = new Uint32Array(1 << 16);
  #document = new Uint32Array(1 << 16);
  #place = new Uint32Array(1 << 16);
  #size = 0;
  #current = -1;
  readonly lengths: Uint8Array[];

  constructor(textFields: number, documents: number) {
    this.lengths = Array.from({ length: textFields }, () => new Uint8Array(documents));
  }

  startDocument(): void {
    this.#current += 1;
  }

  numberOf(units: Uint16Array, from: number, to: number): number {
    return this.terms.numberOf(units, from, to);
  }

  token(termNumber: number, bit: number, position: number): void {
    const at = this.#size;
    if (at === this.#term.length) this.#grow();
    this.#term[at] = termNumber;
    this.#document[at] = this.#current;
    this.#place[at] = (bit << PLACE_BITS) | Math.min(position, LARGEST_PLACE);
    this.#size = at + 1;
  }

  length(bit: number, places: number): void {
    this.lengths[bit]![this.#current] = Math.min(255, places);
  }

  /** Calls back for each term, in the order given by `rank`, with its tokens in the order of documents, fields and places. */
  forEachTerm(order: Uint32Array, visit: (term: number, tokens: TermTokens) => void): void {
    const counts = new Uint32Array(this.terms.size + 1);
    for (let i = 0; i < this.#size; i += 1) counts[this.#term[i]! + 1]! += 1;
    for (let i = 1; i < counts.length; i += 1) counts[i]! += counts[i - 1]!;
    const next = counts.slice();
    const documents = new Uint32Array(this.#size);
    const places = new Uint32Array(this.#size);
    for (let i = 0; i < this.#size; i += 1) {
      const to = next[this.#term[i]!]!++;
      documents[to] = this.#document[i]!;
      places[to] = this.#place[i]!;
    }
    for (const term of order) visit(term, { documents, places, from: counts[term]!, to: counts[term + 1]! });
  }

  #grow(): void {
    this.#term = doubled(this.#term);
    this.#document = doubled(this.#document);
    this.#place = doubled(this.#place);
  }
}

function doubled(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

export interface TermTokens {
  readonly documents: Uint32Array;
  readonly places: Uint32Array;
  readonly from: number;
  readonly to: number;
}

export function bitOf(place: number): number {
  return place >>> PLACE_BITS;
}

export function positionOf(place: number): number {
  return place & LARGEST_PLACE;
}
