import type { StringTable } from "./string-table.ts";

/** Fewer strings than this are ordered by putting each in its place. */
const FEW = 12;

/**
 * The numbers of the strings of a table in the order of `<`, equal ones in that of their numbers. By units from the left, in three
 * parts each time: Bentley and Sedgewick, Fast Algorithms for Sorting and Searching Strings (SODA 1997).
 */
export function orderStrings(table: StringTable): Uint32Array {
  const order = new Uint32Array(table.size);
  for (let i = 0; i < order.length; i += 1) order[i] = i;
  new Sorter(table, order).sort(0, order.length, 0);
  return order;
}

class Sorter {
  readonly #table: StringTable;
  readonly #order: Uint32Array;

  constructor(table: StringTable, order: Uint32Array) {
    this.#table = table;
    this.#order = order;
  }

  /** Orders `order[from … to)`, whose strings begin with the same `depth` units. */
  sort(from: number, to: number, depth: number): void {
    let [low, high, shared] = [from, to, depth];
    while (high - low > FEW) {
      const pivot = this.#pivot(low, high, shared);
      const [less, greater] = this.#part(low, high, { pivot, depth: shared });
      this.sort(low, less, shared);
      this.sort(greater, high, shared);
      if (pivot === 0) {
        this.#order.subarray(less, greater).sort();
        return;
      }
      [low, high, shared] = [less, greater, shared + 1];
    }
    this.#insert(low, high, shared);
  }

  /** The unit of a string at a place, plus one; 0 behind its end. */
  #unit(string: number, depth: number): number {
    const { units, starts } = this.#table;
    const at = starts[string]! + depth;
    return at < starts[string + 1]! ? units[at]! + 1 : 0;
  }

  /** The middle one of three. */
  #pivot(low: number, high: number, depth: number): number {
    const a = this.#unit(this.#order[low]!, depth);
    const b = this.#unit(this.#order[(low + high) >>> 1]!, depth);
    const c = this.#unit(this.#order[high - 1]!, depth);
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  /** Puts what is less than the pivot first and what is greater last. @returns where what is equal begins and ends */
  #part(
    low: number,
    high: number,
    { pivot, depth }: { readonly pivot: number; readonly depth: number },
  ): readonly [less: number, greater: number] {
    const order = this.#order;
    let [less, greater] = [low, high];
    for (let at = low; at < greater; ) {
      const string = order[at]!;
      const unit = this.#unit(string, depth);
      if (unit < pivot) {
        order[at++] = order[less]!;
        order[less++] = string;
      } else if (unit > pivot) {
        greater -= 1;
        order[at] = order[greater]!;
        order[greater] = string;
      } else at += 1;
    }
    return [less, greater];
  }

  #insert(low: number, high: number, depth: number): void {
    const order = this.#order;
    for (let i = low + 1; i < high; i += 1) {
      const string = order[i]!;
      let at = i;
      for (; at > low && this.#comesBefore(string, order[at - 1]!, depth); at -= 1) order[at] = order[at - 1]!;
      order[at] = string;
    }
  }

  #comesBefore(a: number, b: number, depth: number): boolean {
    const { units, starts } = this.#table;
    const [startA, startB] = [starts[a]!, starts[b]!];
    const [lengthA, lengthB] = [starts[a + 1]! - startA, starts[b + 1]! - startB];
    const common = Math.min(lengthA, lengthB);
    for (let i = depth; i < common; i += 1) {
      const difference = units[startA + i]! - units[startB + i]!;
      if (difference !== 0) return difference < 0;
    }
    return lengthA === lengthB ? a < b : lengthA < lengthB;
  }
}
