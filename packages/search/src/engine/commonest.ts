import type { FacetColumn } from "../segment/columns.ts";
import type { OrdinalSpace } from "./ordinal-space.ts";
import { TopList } from "./top-list.ts";

/** The values of one segment with how often each is to be counted. */
export interface CountedColumn {
  readonly column: FacetColumn;
  /** The number of a value among those of all segments, by its number in the column. */
  ordinalOf(number: number): number;
  /** Never more than the column's total of the number. */
  countOf(number: number): number;
  /** The numbers of `[from, to)` that count, each once, where they are known without a look at all others. */
  readonly among?: (from: number, to: number) => Iterable<number>;
}

export interface CommonestOptions {
  readonly space: OrdinalSpace;
  readonly limit: number;
  /** Whether a value is wanted at all. */
  readonly accepts?: ((ordinal: number) => boolean) | undefined;
}

export interface CountedValue {
  readonly ordinal: number;
  readonly count: number;
}

/** Numbers that are looked at first of each segment. */
const FIRST_STRETCH = 64;
/** So many more values than are wanted may be counted to the end one by one. */
const SPARE = 4;

/**
 * The values with the largest counts over all segments, in no order; exactly those, and those that tie with the last, are
 * among what is given. Each segment numbers its values from the commonest on, so what is further on can add no more than
 * its total: once that is less than the worst that is wanted has, nothing further on need be looked at (Fagin, Lotem and
 * Naor, Optimal aggregation algorithms for middleware, 2003).
 */
export function commonest(
  parts: readonly CountedColumn[],
  { space, limit, accepts }: CommonestOptions,
): CountedValue[] {
  if (limit === 0) return [];
  const partial = new Map<number, number>();
  const refused = new Set<number>();
  for (let from = 0, to = FIRST_STRETCH; ; from = to, to *= 2) {
    for (const part of parts) {
      const end = Math.min(to, part.column.numbers.length);
      addNumbers(partial, part, part.among?.(from, end) ?? stretch(from, end), { accepts, refused });
    }
    const rest = parts.reduce((sum, { column }) => sum + (column.totals()[to] ?? 0), 0);
    if (rest === 0) return Array.from(partial, ([ordinal, count]) => ({ ordinal, count }));
    const bar = barOf(partial, limit);
    if (bar <= rest) continue;
    const near = [...partial].filter(([, count]) => count + rest >= bar);
    if (near.length <= SPARE * limit) return near.map(([ordinal]) => countWhole(parts, ordinal, space));
  }
}

function* stretch(from: number, to: number): Generator<number> {
  for (let number = from; number < to; number += 1) yield number;
}

interface Accepting {
  readonly accepts: CommonestOptions["accepts"];
  readonly refused: Set<number>;
}

function addNumbers(
  partial: Map<number, number>,
  { ordinalOf, countOf }: CountedColumn,
  numbers: Iterable<number>,
  { accepts, refused }: Accepting,
): void {
  for (const number of numbers) {
    const count = countOf(number);
    if (count === 0) continue;
    const ordinal = ordinalOf(number);
    const before = partial.get(ordinal);
    if (before === undefined && accepts !== undefined) {
      if (refused.has(ordinal)) continue;
      if (!accepts(ordinal)) {
        refused.add(ordinal);
        continue;
      }
    }
    partial.set(ordinal, (before ?? 0) + count);
  }
}

/** What the last of the best so many has been counted for so far. */
function barOf(partial: ReadonlyMap<number, number>, limit: number): number {
  if (partial.size < limit) return 0;
  const top = new TopList<number>(limit, (a, b) => b - a);
  for (const count of partial.values()) top.offer(count);
  return top.bar ?? 0;
}

/** A value counted in every segment. */
export function countWhole(parts: readonly CountedColumn[], ordinal: number, space: OrdinalSpace): CountedValue {
  const value = space.value(ordinal);
  let count = 0;
  for (const { column, countOf } of parts) {
    const number = column.find(value);
    if (number >= 0) count += countOf(number);
  }
  return { ordinal, count };
}
