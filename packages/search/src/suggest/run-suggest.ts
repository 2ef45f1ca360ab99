import type { Analyzer } from "../analysis/analyzer.ts";
import { type CountedColumn, type CountedValue, commonest, countWhole } from "../engine/commonest.ts";
import type { SearchContext } from "../engine/find-matches.ts";
import { liveTotals } from "../engine/live-totals.ts";
import type { OrdinalSpace } from "../engine/ordinal-space.ts";
import type { LiveSegment } from "../engine/snapshot.ts";
import { TopList } from "../engine/top-list.ts";
import type { FacetColumn, ValueList } from "../segment/columns.ts";
import { LONGEST_SUGGEST_KEY } from "../segment/write-lists.ts";
import type { Suggestion, SuggestRequest, SuggestResponse } from "./suggestion.ts";

const USUAL_LIMIT = 5;
const LARGEST_LIMIT = 50;
/** Folding makes a text shorter or longer by a few characters: others need not be compared with what was typed. */
const FOLDING_SLACK = 4;

/** What may be meant by a beginning: of each facet the values that most documents carry, one that is typed in full first. */
export function runSuggest(
  { prefix, facets, limit = USUAL_LIMIT }: SuggestRequest,
  context: SearchContext,
): SuggestResponse {
  const start = performance.now();
  const { schema, analyzer } = context.snapshot;
  const typed = analyzer.fold(prefix);
  const names = facets ?? schema.facets.filter((name) => schema.source.facets?.[name]?.suggest);
  const most = Math.min(limit, LARGEST_LIMIT);
  const suggestions = typed === "" ? [] : names.flatMap((facet) => suggestFrom(facet, { typed, most }, context));
  return { tookMs: performance.now() - start, suggestions };
}

interface Typed {
  readonly typed: string;
  readonly most: number;
}

function suggestFrom(
  facet: string,
  { typed, most }: Typed,
  { snapshot, spaces, deadline }: SearchContext,
): Suggestion[] {
  if (!snapshot.schema.source.facets?.[facet]?.suggest) throw new Error(`the schema suggests nothing from "${facet}"`);
  const space = spaces.of(facet);
  const parts = snapshot.segments.map((segment) => beginningsOf(segment, { facet, typed, space }));
  deadline.check();
  const isFull = (ordinal: number) =>
    Math.abs(space.lengthOf(ordinal) - typed.length) <= FOLDING_SLACK &&
    snapshot.analyzer.fold(space.value(ordinal)) === typed;
  const inFull = new Set(parts.flatMap(({ whole, map }) => whole.map((number) => map[number]!)).filter(isFull));
  // Of a key that is not longer than keys are kept, all has been compared: no value need be read for it.
  const isWholeKey = typed.length <= LONGEST_SUGGEST_KEY;
  const counted = [
    ...[...inFull].map((ordinal) => countWhole(parts, ordinal, space)),
    ...commonest(parts, {
      space,
      limit: most,
      accepts: (ordinal) =>
        !inFull.has(ordinal) && (isWholeKey || goesOn(space.value(ordinal), typed, snapshot.analyzer)),
    }),
  ];
  const top = new TopList<CountedValue>(most, (a, b) => {
    const full = Number(inFull.has(b.ordinal)) - Number(inFull.has(a.ordinal));
    const shorter = space.lengthOf(a.ordinal) - space.lengthOf(b.ordinal);
    return full || b.count - a.count || shorter || space.compare(a.ordinal, b.ordinal);
  });
  for (const one of counted) if (one.count > 0) top.offer(one);
  return top.sorted().map(({ ordinal, count }) => ({ facet, value: space.value(ordinal), count }));
}

/** Whether a value whose key was cut goes on as what was typed does. */
function goesOn(value: string, typed: string, { fold, readings }: Analyzer): boolean {
  if (fold(value).includes(typed)) return true;
  return readings?.(value).some((reading) => reading.startsWith(typed)) ?? false;
}

interface Beginning extends CountedColumn {
  /** Numbers of the values that one of whose keys is just what was typed. */
  readonly whole: readonly number[];
}

/** The values of a segment that begin so, one way or another, with the documents that carry them. */
function beginningsOf(
  segment: LiveSegment,
  { facet, typed, space }: { readonly facet: string; readonly typed: string; readonly space: OrdinalSpace },
): Beginning {
  const { reader } = segment;
  const column = reader.facet(facet);
  const list = reader.list(facet, "suggest");
  const key = typed.slice(0, LONGEST_SUGGEST_KEY);
  const [from, to] = list.keys.prefixRange(key);
  const totals = liveTotals(segment, facet);
  const whole: number[] = [];
  for (let i = from; i < to && list.keys.compare(i, key) === 0; i += 1) whole.push(column.numbers[list.places[i]!]!);
  const map = space.mapOf(column);
  if (to - from > MOST_LISTED) {
    const begins = byKeys(column, list, { from, to });
    return { column, map, whole, countOf: (number) => (begins(number) ? totals[number]! : 0) };
  }
  const only = new Set<number>();
  for (let i = from; i < to; i += 1) only.add(column.numbers[list.places[i]!]!);
  return { column, map, whole, only, countOf: (number) => (only.has(number) ? totals[number]! : 0) };
}

/** So many keys that begin so are gone through; where there are more, the commonest values are asked for their keys. */
const MOST_LISTED = 1024;

interface KeyRange {
  readonly from: number;
  readonly to: number;
}

function byKeys(column: FacetColumn, list: ValueList, { from, to }: KeyRange): (number: number) => boolean {
  const { starts, keys } = keysByNumber(column, list);
  return (number) => {
    for (let i = starts[number]!; i < starts[number + 1]!; i += 1) if (keys[i]! >= from && keys[i]! < to) return true;
    return false;
  };
}

interface KeysByNumber {
  readonly starts: Uint32Array;
  readonly keys: Uint32Array;
}

const known = new WeakMap<FacetColumn, KeysByNumber>();

/** For each number of a column, its keys in the list: the list turned round. Made once for a segment. */
function keysByNumber(column: FacetColumn, { places }: ValueList): KeysByNumber {
  const before = known.get(column);
  if (before !== undefined) return before;
  const { numbers } = column;
  const starts = new Uint32Array(numbers.length + 1);
  for (const place of places) starts[numbers[place]! + 1]! += 1;
  for (let i = 1; i < starts.length; i += 1) starts[i]! += starts[i - 1]!;
  const next = starts.slice();
  const keys = new Uint32Array(places.length);
  for (let i = 0; i < places.length; i += 1) keys[next[numbers[places[i]!]!]!++] = i;
  const made = { starts, keys };
  known.set(column, made);
  return made;
}
