import { FIRST_WORD_TERM } from "../query/special-terms.ts";
import type { StringTable } from "../segment/string-table.ts";

/**
 * The words of a table within so many slips of a term, without the term itself; two slips only behind the same first
 * letter, where people seldom slip. Walks the sorted words as a tree: rows of
 * the distance matrix are kept for the beginning that neighbours share, and whatever begins hopelessly is leapt over.
 */
export function nearInTable(table: StringTable, term: string, slips: number): { term: string; distance: number }[] {
  const found: { term: string; distance: number }[] = [];
  const width = term.length + 1;
  const rows = new Uint8Array((term.length + slips + 2) * width);
  for (let j = 0; j < width; j += 1) rows[j] = j;
  const prefix: number[] = [];
  const [from, to] = slips > 1 ? table.prefixRange(term[0]!) : [table.lowerBound(FIRST_WORD_TERM), table.size];
  let index = from;
  while (index < to) {
    const start = table.starts[index]!;
    const length = table.starts[index + 1]! - start;
    let depth = 0;
    while (depth < prefix.length && depth < length && table.units[start + depth] === prefix[depth]) depth += 1;
    prefix.length = depth;
    let least = 0;
    while (depth < length && depth < term.length + slips && least <= slips) {
      prefix.push(table.units[start + depth]!);
      depth += 1;
      least = fillRow(rows, { depth, prefix, term, width });
    }
    const hopeless = least > slips || depth < length;
    if (!hopeless) {
      const distance = rows[depth * width + term.length]!;
      if (distance > 0 && distance <= slips) found.push({ term: table.at(index), distance });
      index += 1;
    } else index = afterPrefix(table, index, depth);
  }
  return found;
}

interface Row {
  readonly depth: number;
  readonly prefix: readonly number[];
  readonly term: string;
  readonly width: number;
}

/** One row of the optimal string alignment distance; gives its least value. */
function fillRow(rows: Uint8Array, { depth, prefix, term, width }: Row): number {
  const row = depth * width;
  const above = row - width;
  const unit = prefix[depth - 1]!;
  rows[row] = depth;
  let least = depth;
  for (let j = 1; j < width; j += 1) {
    const same = term.charCodeAt(j - 1) === unit;
    let cost = Math.min(rows[above + j]! + 1, rows[row + j - 1]! + 1, rows[above + j - 1]! + (same ? 0 : 1));
    if (depth > 1 && j > 1 && term.charCodeAt(j - 2) === unit && term.charCodeAt(j - 1) === prefix[depth - 2]) {
      cost = Math.min(cost, rows[above - width + j - 2]! + 1);
    }
    rows[row + j] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** The first string after those that share the first `depth` units with the one at `index`. */
function afterPrefix(table: StringTable, index: number, depth: number): number {
  const start = table.starts[index]!;
  const shares = (other: number): boolean => {
    const from = table.starts[other]!;
    if (table.starts[other + 1]! - from < depth) return false;
    for (let i = 0; i < depth; i += 1) if (table.units[from + i] !== table.units[start + i]) return false;
    return true;
  };
  let step = 1;
  while (index + step < table.size && shares(index + step)) step *= 2;
  let low = index + (step >>> 1) + 1;
  let high = Math.min(index + step, table.size);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (shares(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
