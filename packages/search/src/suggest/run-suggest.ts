import type { Analyzer } from "../analysis/analyzer.ts";
import { type CountedColumn, type CountedValue, commonest, countWhole } from "../engine/commonest.ts";
import type { SearchContext } from "../engine/find-matches.ts";
import { liveTotals } from "../engine/live-totals.ts";
import type { OrdinalSpace } from "../engine/ordinal-space.ts";
import type { LiveSegment } from "../engine/snapshot.ts";
import { TopList } from "../engine/top-list.ts";
import { LONGEST_SUGGEST_KEY } from "../segment/write-lists.ts";
import { keyBlocksOf } from "./key-blocks.ts";
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
  const inFull = new Set(parts.flatMap(({ whole, ordinalOf }) => whole.map(ordinalOf)).filter(isFull));
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
  const ordinalOf = (number: number) => space.ordinalIn(column, number);
  // A value that begins so in one segment does so in all of them.
  const countOf = (number: number) => totals[number]!;
  const blocks = keyBlocksOf(column, list);
  return { column, ordinalOf, whole, countOf, among: (first, last) => blocks.numbersOf({ from, to }, [first, last]) };
}
