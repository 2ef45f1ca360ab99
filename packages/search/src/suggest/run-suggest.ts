import type { SearchContext } from "../engine/find-matches.ts";
import { liveTotals } from "../engine/live-totals.ts";
import type { LiveSegment } from "../engine/snapshot.ts";
import { TopList } from "../engine/top-list.ts";
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
  const maps = snapshot.segments.map(({ reader }) => space.mapOf(reader, reader.facet(facet)));
  deadline.check();
  const { counts, touched } = space.scratch();
  let distinct = 0;
  for (const [i, segment] of snapshot.segments.entries()) {
    distinct = addBeginning(segment, { facet, typed, map: maps[i]!, counts, touched, distinct });
  }
  const found = touched.subarray(0, distinct);
  const isFull = (value: number) =>
    Math.abs(space.lengthOf(value) - typed.length) <= FOLDING_SLACK &&
    snapshot.analyzer.fold(space.value(value)) === typed;
  const inFull = new Set(found.filter(isFull));
  const top = new TopList<number>(most, (a, b) => {
    const full = Number(inFull.has(b)) - Number(inFull.has(a));
    return full || counts[b]! - counts[a]! || space.lengthOf(a) - space.lengthOf(b) || space.compare(a, b);
  });
  for (const value of found) top.offer(value);
  const suggestions = top.sorted().map((value) => ({ facet, value: space.value(value), count: counts[value]! }));
  for (const value of found) counts[value] = 0;
  return suggestions;
}

interface Beginning {
  readonly facet: string;
  readonly typed: string;
  /** For each number of the segment's column, its number among all values. */
  readonly map: Uint32Array;
  readonly counts: Uint32Array;
  readonly touched: Uint32Array;
  readonly distinct: number;
}

/** Counts the documents of the segment's values that begin so; gives the number of distinct values met so far. */
function addBeginning(segment: LiveSegment, { facet, typed, map, counts, touched, distinct }: Beginning): number {
  const { numbers } = segment.reader.facet(facet);
  const { keys, places } = segment.reader.list(facet, "suggest");
  const [from, to] = keys.prefixRange(typed.slice(0, LONGEST_SUGGEST_KEY));
  if (from === to) return distinct;
  const totals = liveTotals(segment, facet);
  const seen = new Uint8Array(numbers.length);
  let size = distinct;
  for (let i = from; i < to; i += 1) {
    const number = numbers[places[i]!]!;
    if (totals[number] === 0 || seen[number] === 1) continue;
    seen[number] = 1;
    const value = map[number]!;
    if (counts[value] === 0) touched[size++] = value;
    counts[value]! += totals[number]!;
  }
  return size;
}
