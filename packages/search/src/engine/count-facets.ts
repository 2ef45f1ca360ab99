import type { FacetRequest, FacetResult, HistogramRequest, ValuesRequest } from "../request.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import { MOST_FACET_VALUES, USUAL_FACET_VALUES, valueTest } from "../wanted-values.ts";
import type { Filtered } from "./apply-filters.ts";
import type { OrdinalSpaces } from "./ordinal-space.ts";
import type { Snapshot } from "./snapshot.ts";
import { TopList } from "./top-list.ts";

/** The filtered matches of one segment. */
export interface SegmentMatches extends Filtered {
  readonly reader: SegmentReader;
}

export interface CountContext {
  readonly snapshot: Snapshot;
  readonly spaces: OrdinalSpaces;
}

/** Counts what was asked for, over all matches of all segments. */
export function countFacet(
  request: FacetRequest,
  matches: readonly SegmentMatches[],
  context: CountContext,
): FacetResult {
  if ("histogram" in request) return countHistogram(request, matches);
  const { counts, space } = countValues(request.name, matches, context);
  return { name: request.name, values: bestValues(request, { counts, space, ...context }) };
}

function countValues(name: string, matches: readonly SegmentMatches[], { spaces }: CountContext) {
  const held = matches.reduce((sum, { reader }) => sum + reader.facet(name).table.size, 0);
  spaces.tidy(name, held);
  const space = spaces.of(name);
  const maps = matches.map(({ reader }) => space.mapOf(reader, reader.facet(name)));
  const counts = new Uint32Array(space.size);
  for (const [i, { reader, kept, beside }] of matches.entries()) {
    const { table, offsets, values } = reader.facet(name);
    const own = new Uint32Array(table.size);
    addCounts(own, { offsets, values, documents: kept.documents, size: kept.size });
    const others = beside.get(name);
    if (others !== undefined) addCounts(own, { offsets, values, documents: others, size: others.length });
    const map = maps[i]!;
    for (let value = 0; value < own.length; value += 1) if (own[value]! > 0) counts[map[value]!]! += own[value]!;
  }
  return { counts, space };
}

interface Counted {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
  readonly documents: Uint32Array;
  readonly size: number;
}

function addCounts(counts: Uint32Array, { offsets, values, documents, size }: Counted): void {
  for (let i = 0; i < size; i += 1) {
    const document = documents[i]!;
    const end = offsets[document + 1]!;
    for (let at = offsets[document]!; at < end; at += 1) counts[values[at]!]! += 1;
  }
}

interface Counts extends CountContext {
  readonly counts: Uint32Array;
  readonly space: ReturnType<OrdinalSpaces["of"]>;
}

function bestValues(request: ValuesRequest, { counts, space, snapshot }: Counts) {
  const { schema, analyzer } = snapshot;
  const isWanted = valueTest(request, schema, (text) => analyzer.fold(text));
  const tested = request.find !== undefined || schema.source.facets?.[request.name]?.separator !== undefined;
  const byCount = (a: number, b: number) => counts[b]! - counts[a]! || space.compare(a, b);
  const limit = Math.min(request.limit ?? USUAL_FACET_VALUES, MOST_FACET_VALUES);
  const top = new TopList<number>(limit, request.order === "value" ? (a, b) => space.compare(a, b) : byCount);
  const least = Math.max(1, request.minimum ?? 1);
  for (let ordinal = 0; ordinal < counts.length; ordinal += 1) {
    if (counts[ordinal]! < least) continue;
    const { bar } = top;
    if (bar !== undefined && request.order !== "value" && counts[ordinal]! < counts[bar]!) continue;
    if (tested && !isWanted(space.value(ordinal))) continue;
    top.offer(ordinal);
  }
  return top.sorted().map((ordinal) => ({ value: space.value(ordinal), count: counts[ordinal]! }));
}

function countHistogram(request: HistogramRequest, matches: readonly SegmentMatches[]): FacetResult {
  const name = request.histogram;
  const interval = request.interval ?? 1;
  if (!(interval > 0)) throw new RangeError(`histogram "${name}": interval must be above 0`);
  const counts = new Map<number, number>();
  for (const { reader, kept, beside } of matches) {
    const { numbers } = reader.numbers(name);
    for (const documents of [kept.documents.subarray(0, kept.size), beside.get(name) ?? []]) {
      for (const document of documents) {
        const bucket = Math.floor(numbers[document]! / interval);
        if (!Number.isNaN(bucket)) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
      }
    }
  }
  const sorted = [...counts].toSorted(([a], [b]) => a - b);
  return { name, values: sorted.map(([bucket, count]) => ({ value: String(bucket * interval), count })) };
}
