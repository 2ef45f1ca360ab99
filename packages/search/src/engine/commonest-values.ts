import type { FacetResult } from "../request.ts";
import type { FacetColumn } from "../segment/columns.ts";
import type { CountedValue } from "./commonest.ts";
import type { DocumentSet } from "./document-set.ts";
import type { NearCounts } from "./near-counts.ts";
import type { OrdinalSpace } from "./ordinal-space.ts";
import type { Tally } from "./tally.ts";
import { TopList } from "./top-list.ts";

/** The documents of one segment whose values are counted. */
export interface SegmentPart {
  /** The facet. */
  readonly name: string;
  readonly column: FacetColumn;
  /** For each number of the column, its number among the values of all segments. */
  readonly map: Uint32Array;
  readonly counted: DocumentSet;
  /** From where the counts are reckoned. */
  readonly near: NearCounts;
}

/** Which values are given, and in what order. */
export interface Choice {
  readonly space: OrdinalSpace;
  readonly limit: number;
  readonly least: number;
  readonly byValue: boolean;
  /** Undefined when every value will do. */
  readonly accepts: ((ordinal: number) => boolean) | undefined;
}

/** Looking at a combination costs so many times less than looking at all values of a document. */
const COMBINATIONS_A_DOCUMENT = 8;
/** As is looking at the count of a value. */
const VALUES_A_DOCUMENT = 16;
/** The commonest of what is found are commoner there than in all documents: so many times, mostly. */
const COMMONER_HERE = 3;
/** So many more values than are wanted may be counted to the end one by one. */
const SPARE = 4;
/** Values that are looked at first of each segment, and how many times more the next time. */
const FIRST_STRETCH = 256;
const STRETCHING = 4;

/**
 * Counts the values of the documents and gives the commonest. What many documents carry is counted by head values alone
 * (facet-heads.ts); other values are looked at only if one of them could be among those wanted: none has more documents than
 * the commonest of them has in all.
 */
export function commonestValues(parts: readonly SegmentPart[], choice: Choice): FacetResult["values"] {
  const { tally } = choice.space;
  try {
    const many = parts.reduce((sum, { counted }) => sum + counted.size, 0);
    const settled = mayBeSettled(parts, many, choice) && countHeads(parts, tally, choice);
    if (!settled) countAll(parts, tally);
    return best(tally, choice);
  } finally {
    tally.clear();
  }
}

/** Where head values are all there are, they settle it; else where so many documents are counted that rare values do not matter. */
function mayBeSettled(parts: readonly SegmentPart[], many: number, { limit }: Choice): boolean {
  const values = parts.reduce((sum, { column }) => sum + column.numbers.length, 0);
  const areAll = parts.every(({ column }) => column.heads.limit >= column.numbers.length);
  if (areAll && values < VALUES_A_DOCUMENT * many) return true;
  const nodes = parts.reduce((sum, { column }) => sum + column.heads.parents.length, 0);
  return nodes < COMBINATIONS_A_DOCUMENT * many && !areHeadsTooRare(parts, limit);
}

/** Whether the last of the wanted values, were it as common here as in all documents, would be rarer than values that are no heads may be. */
function areHeadsTooRare(parts: readonly SegmentPart[], limit: number): boolean {
  let expected = 0;
  let rest = 0;
  for (const { column, counted } of parts) {
    const totals = column.totals();
    expected += (counted.size * (totals[limit] ?? 0)) / column.documents;
    rest += totals[column.heads.limit] ?? 0;
  }
  return COMMONER_HERE * expected < rest;
}

function best({ counted, counts }: Tally, { space, limit, least, byValue, accepts }: Choice): FacetResult["values"] {
  const inOrder = (a: CountedValue, b: CountedValue) => space.compare(a.ordinal, b.ordinal);
  const byCount = (a: CountedValue, b: CountedValue) => b.count - a.count || inOrder(a, b);
  const top = new TopList<CountedValue>(limit, byValue ? inOrder : byCount);
  for (let i = 0; i < counted.length; i += 1) {
    const ordinal = counted[i]!;
    const count = counts[ordinal]!;
    if (count < least || (!byValue && count < (top.bar?.count ?? 0))) continue;
    if (accepts === undefined || accepts(ordinal)) top.offer({ ordinal, count });
  }
  return top.sorted().map(({ ordinal, count }) => ({ value: space.value(ordinal), count }));
}

function countAll(parts: readonly SegmentPart[], tally: Tally): void {
  tally.clear();
  for (const part of parts) {
    if (part.near.from === "all") countRest(part, tally);
    else countEach(part, tally);
  }
}

function countEach({ column, counted, map }: SegmentPart, tally: Tally): void {
  const { offsets, values } = column;
  const { list } = counted;
  for (let i = 0; i < list.length; i += 1) {
    const end = offsets[list[i]! + 1]!;
    for (let at = offsets[list[i]!]!; at < end; at += 1) tally.add(map[values[at]!]!, 1);
  }
}

/** Where nearly all documents are counted: what all carry, less what the others do. */
function countRest({ column, near, map }: SegmentPart, tally: Tally): void {
  const { scratch } = column;
  const totals = column.totals();
  forEachValue(column, near.removed, (number) => (scratch[number]! += 1));
  for (let number = 0; number < totals.length; number += 1) {
    const count = totals[number]! - scratch[number]!;
    if (count > 0) tally.add(map[number]!, count);
  }
  forEachValue(column, near.removed, (number) => (scratch[number] = 0));
}

function forEachValue({ offsets, values }: FacetColumn, documents: Uint32Array, visit: (number: number) => void): void {
  for (let i = 0; i < documents.length; i += 1)
    for (let at = offsets[documents[i]!]!; at < offsets[documents[i]! + 1]!; at += 1) visit(values[at]!);
}

/**
 * Whether the counts of head values settle which are the commonest; the counts of those are then whole. Each segment numbers its
 * values from the commonest on, so that what is further on can add no more than its total (Fagin, Lotem and Naor, Optimal
 * aggregation algorithms for middleware, 2003). By how much the counts differ from those they are reckoned from stands in the
 * columns' scratches meanwhile: what is less than nothing as its complement to 2^32.
 */
function countHeads(parts: readonly SegmentPart[], tally: Tally, choice: Choice): boolean {
  try {
    for (const { column, near } of parts) column.heads.add(column.scratch, near.added, near.removed);
    for (let from = 0, to = FIRST_STRETCH; ; from = to, to *= STRETCHING) {
      for (const part of parts) addStretch(part, tally, [from, to]);
      if (settles(parts, choice, to)) return true;
      if (parts.every(({ column }) => to >= column.heads.limit)) return false;
    }
  } finally {
    for (const { column } of parts) column.scratch.fill(0, 0, column.heads.limit);
  }
}

/** Whether values numbered from `to` on can add nothing to the commonest; what they do add to these is added. */
function settles(parts: readonly SegmentPart[], choice: Choice, to: number): boolean {
  const { tally } = choice.space;
  const rest = parts.reduce((sum, part) => sum + mostFrom(part, to), 0);
  if (rest === 0) return true;
  const bar = choice.byValue ? 0 : barOf(tally, choice);
  if (bar <= rest) return false;
  const near = tally.counted.filter((ordinal) => tally.counts[ordinal]! + rest >= bar);
  const wanted = choice.accepts === undefined ? near : near.filter(choice.accepts);
  if (wanted.length > SPARE * choice.limit) return false;
  for (const part of parts) addRest(part, wanted, { space: choice.space, to });
  return true;
}

/** No value numbered so or higher has been counted for more. */
function mostFrom(part: SegmentPart, from: number): number {
  const { column, near } = part;
  const { limit } = column.heads;
  const totals = column.totals();
  if (from >= limit) return totals[limit] ?? 0;
  const base = baseOf(part);
  const known = base === undefined ? 0 : laterMost(base, from);
  return Math.max(Math.min(totals[from]!, known + near.added.length), totals[limit] ?? 0);
}

const knownMost = new WeakMap<Uint32Array, Map<number, number>>();

/** The largest of the counts from one on: asked of the same counts again and again. */
function laterMost(counts: Uint32Array, from: number): number {
  const known = knownMost.get(counts) ?? new Map<number, number>();
  knownMost.set(counts, known);
  let most = known.get(from);
  if (most === undefined) {
    most = 0;
    for (let i = from; i < counts.length; i += 1) if (counts[i]! > most) most = counts[i]!;
    known.set(from, most);
  }
  return most;
}

/** The counts from which those of the head values are reckoned; undefined where that is nothing. */
function baseOf({ name, column, near }: SegmentPart): Uint32Array | undefined {
  if (near.from === "none") return undefined;
  return near.from === "all" ? column.totals() : near.from.countsOf(name);
}

function addStretch(part: SegmentPart, tally: Tally, [from, to]: readonly [number, number]): void {
  const { column, map } = part;
  const { heads, scratch } = column;
  const base = baseOf(part);
  const end = Math.min(to, heads.limit);
  for (let number = from; number < end; number += 1) {
    const count = base === undefined ? scratch[number]! : (base[number]! + scratch[number]!) >>> 0;
    if (count > 0) tally.add(map[number]!, count);
  }
}

/** What the last of the wanted values has been counted for, at least. */
function barOf({ counted, counts }: Tally, { limit, accepts }: Choice): number {
  if (limit === 0) return Infinity;
  const top = new TopList<number>(limit, (a, b) => b - a);
  for (let i = 0; i < counted.length; i += 1) {
    const count = counts[counted[i]!]!;
    if (count > (top.bar ?? 0) && (accepts?.(counted[i]!) ?? true)) top.offer(count);
  }
  return top.bar ?? 0;
}

interface Rest {
  readonly space: OrdinalSpace;
  /** Values below this number have been added. */
  readonly to: number;
}

/** Adds what a few values are carried by in a segment that numbers them further on. */
function addRest(part: SegmentPart, ordinals: Uint32Array, { space, to }: Rest): void {
  const { column } = part;
  if (Math.min(to, column.heads.limit) >= column.numbers.length) return;
  const base = baseOf(part);
  const uncounted = new Map<number, number>();
  for (const ordinal of ordinals) {
    const number = space.numberIn(column, ordinal);
    if (number >= column.heads.limit) uncounted.set(number, ordinal);
    else if (number >= to) space.tally.add(ordinal, (column.scratch[number]! + (base?.[number] ?? 0)) >>> 0);
  }
  if (uncounted.size > 0) countTail(part, uncounted, space.tally);
}

/** Counts a few values that are no head values, document by document. */
function countTail({ column, counted }: SegmentPart, ordinals: ReadonlyMap<number, number>, tally: Tally): void {
  const { offsets, values, heads } = column;
  for (const document of counted.list) {
    for (let at = offsets[document]!; at < offsets[document + 1]!; at += 1) {
      const ordinal = values[at]! < heads.limit ? undefined : ordinals.get(values[at]!);
      if (ordinal !== undefined) tally.add(ordinal, 1);
    }
  }
}
