import type { TermTaker } from "../analysis/analyzer.ts";
import { FIRST_SIGN, firstTerm } from "../query/special-terms.ts";
import type { Cut } from "./known-cuts.ts";

/** Numbers terms. */
export interface TermNumbers {
  /** The number that stands for the term `units[from … to)`. */
  numberOf(units: Uint16Array, from: number, to: number): number;
}

/** Takes down what one value after the other gives. */
export class ValueTaker implements TermTaker {
  readonly #numbers: TermNumbers;
  /* Of the value in hand; used again for the next. */
  readonly #terms: number[] = [];
  readonly #positions: number[] = [];
  #units: Uint16Array = new Uint16Array(0);
  #beginnings = 0;
  #last = -1;
  /** For terms that stand nowhere as they are. */
  #room = new Uint16Array(256);

  constructor(numbers: TermNumbers) {
    this.#numbers = numbers;
  }

  /** Begins a value; of its terms, those in so many places are what it is known to begin with. */
  begin(beginnings: number): void {
    this.#terms.length = 0;
    this.#positions.length = 0;
    this.#beginnings = beginnings;
    this.#last = -1;
  }

  of(units: Uint16Array): void {
    this.#units = units;
  }

  part(from: number, to: number, position: number): void {
    this.#last = position;
    this.#add(this.#numbers.numberOf(this.#units, from, to), position);
    if (position >= this.#beginnings) return;
    const begun = this.#roomFor(to - from + 1);
    begun[0] = FIRST_SIGN;
    for (let at = from; at < to; at += 1) begun[at - from + 1] = this.#units[at]!;
    this.#add(this.#numbers.numberOf(begun, 0, to - from + 1), position);
  }

  term(term: string, position: number): void {
    this.#last = position;
    this.#add(this.numberOf(term), position);
    if (position < this.#beginnings) this.#add(this.numberOf(firstTerm(term)), position);
  }

  /** A term of the value as a whole, which takes no place. */
  whole(term: string): void {
    this.#add(this.numberOf(term), 0);
  }

  numberOf(term: string): number {
    const room = this.#roomFor(term.length);
    for (let at = 0; at < term.length; at += 1) room[at] = term.charCodeAt(at);
    return this.#numbers.numberOf(room, 0, term.length);
  }

  #add(term: number, position: number): void {
    this.#terms.push(term);
    this.#positions.push(position);
  }

  #roomFor(length: number): Uint16Array {
    if (length > this.#room.length) this.#room = new Uint16Array(length * 2);
    return this.#room;
  }

  /** What the value gave; holds until the next begins. */
  get cut(): Cut {
    return { terms: this.#terms, positions: this.#positions, places: this.#last + 1 };
  }
}
