import type { SearchContext } from "../engine/find-matches.ts";
import { liveTotals } from "../engine/live-totals.ts";
import type { OrdinalSpace } from "../engine/ordinal-space.ts";
import type { LiveSegment } from "../engine/snapshot.ts";
import { TopList } from "../engine/top-list.ts";
import type { Suggestion, SuggestRequest, SuggestResponse } from "./suggestion.ts";

const USUAL_LIMIT = 5;
const LARGEST_LIMIT = 50;

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
  const counts = new Map<number, number>();
  for (const segment of snapshot.segments) {
    deadline.check();
    addBeginning(segment, { facet, typed, space, counts });
  }
  const inFull = new Set(
    [...counts.keys()].filter(
      (value) => counts.size <= LARGEST_LIMIT && snapshot.analyzer.fold(space.value(value)) === typed,
    ),
  );
  const top = new TopList<number>(most, (a, b) => {
    const full = Number(inFull.has(b)) - Number(inFull.has(a));
    return full || counts.get(b)! - counts.get(a)! || space.lengthOf(a) - space.lengthOf(b) || space.compare(a, b);
  });
  for (const value of counts.keys()) top.offer(value);
  return top.sorted().map((value) => ({ facet, value: space.value(value), count: counts.get(value)! }));
}

interface Beginning {
  readonly facet: string;
  readonly typed: string;
  readonly space: OrdinalSpace;
  readonly counts: Map<number, number>;
}

function addBeginning(segment: LiveSegment, { facet, typed, space, counts }: Beginning): void {
  const { reader } = segment;
  const column = reader.facet(facet);
  const { keys, places } = reader.list(facet, "suggest");
  const [from, to] = keys.prefixRange(typed);
  if (from === to) return;
  const totals = liveTotals(segment, facet);
  const map = space.mapOf(reader, column);
  const seen = new Set<number>();
  for (let i = from; i < to; i += 1) {
    const number = column.numbers[places[i]!]!;
    if (totals[number] === 0 || seen.has(number)) continue;
    seen.add(number);
    counts.set(map[number]!, (counts.get(map[number]!) ?? 0) + totals[number]!);
  }
}
