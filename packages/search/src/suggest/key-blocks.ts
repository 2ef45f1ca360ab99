import type { FacetColumn, ValueList } from "../segment/columns.ts";

const BLOCK = 64;
const UNKNOWN = 0xffffffff;

/** Keys `[from, to)` of a list. */
export interface KeyRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The values that a range of keys leads to, the commonest first: of each block of keys it is remembered which is the commonest value it
 * leads to, from when it is first looked at, so that of a long range only those blocks are read that have something to give.
 */
export class KeyBlocks {
  readonly #numbers: Uint32Array;
  readonly #places: Uint32Array;
  readonly #least: Uint32Array;

  constructor({ numbers }: FacetColumn, { places }: ValueList) {
    this.#numbers = numbers;
    this.#places = places;
    this.#least = new Uint32Array(Math.ceil(places.length / BLOCK)).fill(UNKNOWN);
  }

  /** The numbers of `[first, last)` that the keys lead to, each once. */
  numbersOf(range: KeyRange, [first, last]: readonly [first: number, last: number]): Set<number> {
    const found = new Set<number>();
    for (let block = Math.floor(range.from / BLOCK); block * BLOCK < range.to; block += 1) {
      if (this.#leastOf(block) >= last) continue;
      const to = Math.min(range.to, (block + 1) * BLOCK);
      for (let key = Math.max(range.from, block * BLOCK); key < to; key += 1) {
        const number = this.#numbers[this.#places[key]!]!;
        if (number >= first && number < last) found.add(number);
      }
    }
    return found;
  }

  #leastOf(block: number): number {
    let least = this.#least[block]!;
    if (least !== UNKNOWN) return least;
    const to = Math.min(this.#places.length, (block + 1) * BLOCK);
    for (let key = block * BLOCK; key < to; key += 1) least = Math.min(least, this.#numbers[this.#places[key]!]!);
    this.#least[block] = least;
    return least;
  }
}

const known = new WeakMap<FacetColumn, KeyBlocks>();

export function keyBlocksOf(column: FacetColumn, list: ValueList): KeyBlocks {
  const before = known.get(column);
  if (before !== undefined) return before;
  const made = new KeyBlocks(column, list);
  known.set(column, made);
  return made;
}
