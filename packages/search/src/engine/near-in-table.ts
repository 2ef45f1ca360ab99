import type { StringTable } from "../segment/string-table.ts";
import { LastAsked } from "./last-asked.ts";
import { lettersOf } from "./term-letters.ts";

/**
 * The words of a table within so many slips of a term, without the term itself; two slips only behind the same first
 * letter, where people seldom slip. Words of other letters are passed over at a glance; of those that are left, rows of
 * the distance matrix are kept for the beginning that neighbours share.
 */
export function nearInTable(table: StringTable, term: string, slips: number): readonly NearTerm[] {
  const asked = known.get(table) ?? new LastAsked<readonly NearTerm[]>(MOST_KNOWN);
  known.set(table, asked);
  return asked.get(`${slips} ${term}`, () => findNear(table, term, slips));
}

interface NearTerm {
  readonly term: string;
  readonly distance: number;
}

/** Terms whose neighbours are remembered: a slip that one reader makes others make too. */
const MOST_KNOWN = 256;
const known = new WeakMap<StringTable, LastAsked<readonly NearTerm[]>>();

function findNear(table: StringTable, term: string, slips: number): NearTerm[] {
  const found: NearTerm[] = [];
  const rows = new DistanceRows(term, slips);
  const { starts, units } = table;
  for (const index of lettersOf(table).like(term, slips)) {
    const start = starts[index]!;
    const length = starts[index + 1]! - start;
    let depth = rows.shared(units, start, length);
    let least = depth === 0 ? 0 : rows.least(depth);
    while (depth < length && least <= slips && depth < term.length + slips) {
      least = rows.add(depth, units[start + depth]!);
      depth += 1;
    }
    const distance = least <= slips && depth === length ? rows.distance(depth) : 0;
    if (distance > 0 && distance <= slips) found.push({ term: table.at(index), distance });
  }
  return found;
}

/**
 * The rows of the matrix of optimal string alignment distances between a term and a beginning that is grown and shortened.
 * Only cells at most `slips` from the diagonal are kept up (Ukkonen, Algorithms for approximate string matching, 1985):
 * all others are larger than `slips`.
 */
class DistanceRows {
  readonly #term: Uint16Array;
  readonly #slips: number;
  readonly #width: number;
  readonly #cells: Uint8Array;
  readonly #least: Uint8Array;
  readonly #prefix: Uint16Array;
  #depth = 0;

  constructor(term: string, slips: number) {
    this.#term = Uint16Array.from({ length: term.length }, (_, i) => term.charCodeAt(i));
    this.#slips = slips;
    this.#width = term.length + 1;
    const deepest = term.length + slips;
    this.#cells = new Uint8Array((deepest + 1) * this.#width).fill(slips + 1);
    for (let j = 0; j <= Math.min(slips, term.length); j += 1) this.#cells[j] = j;
    this.#least = new Uint8Array(deepest + 1);
    this.#prefix = new Uint16Array(deepest);
  }

  /** How much of a string's beginning the rows stand for already. What is beyond it is forgotten. */
  shared(units: Uint16Array, start: number, length: number): number {
    const most = Math.min(this.#depth, length);
    let depth = 0;
    while (depth < most && units[start + depth] === this.#prefix[depth]) depth += 1;
    this.#depth = depth;
    return depth;
  }

  /** The least distance in a row. */
  least(depth: number): number {
    return this.#least[depth]!;
  }

  /** The distance of the whole beginning from the term, or more than `slips`. */
  distance(depth: number): number {
    if (Math.abs(depth - this.#term.length) > this.#slips) return this.#slips + 1;
    return this.#cells[depth * this.#width + this.#term.length]!;
  }

  /** Grows the beginning by a unit: fills the row for it, and gives its least value. */
  add(depth: number, unit: number): number {
    const cells = this.#cells;
    const term = this.#term;
    const slips = this.#slips;
    const above = depth * this.#width;
    const row = above + this.#width;
    const first = Math.max(1, depth + 1 - slips);
    const last = Math.min(term.length, depth + 1 + slips);
    const before = depth > 0 ? this.#prefix[depth - 1]! : -1;
    let left = first === 1 && depth < slips ? depth + 1 : slips + 1;
    cells[row + first - 1] = left;
    let least = left;
    for (let j = first; j <= last; j += 1) {
      let cost = cells[above + j - 1]! + (term[j - 1] === unit ? 0 : 1);
      if (cells[above + j]! < cost) cost = cells[above + j]! + 1;
      if (left < cost) cost = left + 1;
      if (j > 1 && term[j - 1] === before && term[j - 2] === unit) {
        const swapped = cells[above - this.#width + j - 2]! + 1;
        if (swapped < cost) cost = swapped;
      }
      if (cost > slips) cost = slips + 1;
      cells[row + j] = cost;
      left = cost;
      if (cost < least) least = cost;
    }
    if (last < term.length) cells[row + last + 1] = slips + 1;
    this.#prefix[depth] = unit;
    this.#least[depth + 1] = least;
    this.#depth = depth + 1;
    return least;
  }
}
