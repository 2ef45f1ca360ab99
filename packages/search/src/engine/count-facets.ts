import type { FacetRequest, FacetResult, HistogramRequest, ValuesRequest } from "../request.ts";
import type { FacetColumn } from "../segment/columns.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import { MOST_FACET_VALUES, USUAL_FACET_VALUES, valueTest } from "../wanted-values.ts";
import type { Filtered } from "./apply-filters.ts";
import type { OrdinalSpace, OrdinalSpaces } from "./ordinal-space.ts";
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
  const counted = countValues(request.name, matches, context);
  try {
    return { name: request.name, values: bestValues(request, counted, context.snapshot) };
  } finally {
    for (let i = 0; i < counted.distinct; i += 1) counted.counts[counted.touched[i]!] = 0;
  }
}

interface Counted {
  readonly space: OrdinalSpace;
  /** By number of the value. */
  readonly counts: Uint32Array;
  /** The values that were counted at all. */
  readonly touched: Uint32Array;
  readonly distinct: number;
}

function countValues(name: string, matches: readonly SegmentMatches[], { spaces }: CountContext): Counted {
  const held = matches.reduce((sum, { reader }) => sum + reader.facet(name).table.size, 0);
  spaces.tidy(name, held);
  const space = spaces.of(name);
  const maps = matches.map(({ reader }) => space.mapOf(reader, reader.facet(name)));
  const { counts, touched } = space.scratch();
  let distinct = 0;
  for (const [i, { reader, kept, beside }] of matches.entries()) {
    const column = reader.facet(name);
    const documents = kept.documents.subarray(0, kept.size);
    const own =
      kept.size * 2 > reader.documents ? countByAbsence(column, documents) : new Uint32Array(column.numbers.length);
    if (kept.size * 2 <= reader.documents) addCounts(own, column, documents);
    addCounts(own, column, beside.get(name) ?? NONE);
    const map = maps[i]!;
    for (let value = 0; value < own.length; value += 1) {
      const count = own[value]!;
      if (count === 0) continue;
      const ordinal = map[value]!;
      if (counts[ordinal] === 0) touched[distinct++] = ordinal;
      counts[ordinal]! += count;
    }
  }
  return { space, counts, touched, distinct };
}

const NONE = new Uint32Array(0);

function addCounts(counts: Uint32Array, { offsets, values }: FacetColumn, documents: Uint32Array): void {
  for (let i = 0; i < documents.length; i += 1) {
    const document = documents[i]!;
    const end = offsets[document + 1]!;
    for (let at = offsets[document]!; at < end; at += 1) counts[values[at]!]! += 1;
  }
}

/** Where most documents match, those that do not are fewer to count. */
function countByAbsence(column: FacetColumn, documents: Uint32Array): Uint32Array {
  const counts = column.totals().slice();
  const { offsets, values } = column;
  let next = 0;
  for (let document = 0; document + 1 < offsets.length; document += 1) {
    if (documents[next] === document) {
      next += 1;
      continue;
    }
    for (let at = offsets[document]!; at < offsets[document + 1]!; at += 1) counts[values[at]!]! -= 1;
  }
  return counts;
}

function bestValues(
  request: ValuesRequest,
  { space, counts, touched, distinct }: Counted,
  { schema, analyzer }: Snapshot,
) {
  const isWanted = valueTest(request, schema, (text) => analyzer.fold(text));
  const tested = request.find !== undefined || schema.source.facets?.[request.name]?.separator !== undefined;
  const byCount = (a: number, b: number) => counts[b]! - counts[a]! || space.compare(a, b);
  const limit = Math.min(request.limit ?? USUAL_FACET_VALUES, MOST_FACET_VALUES);
  const top = new TopList<number>(limit, request.order === "value" ? (a, b) => space.compare(a, b) : byCount);
  let least = Math.max(1, request.minimum ?? 1);
  for (let i = 0; i < distinct; i += 1) {
    const ordinal = touched[i]!;
    if (counts[ordinal]! < least || (tested && !isWanted(space.value(ordinal)))) continue;
    top.offer(ordinal);
    if (top.bar !== undefined && request.order !== "value") least = Math.max(least, counts[top.bar]!);
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
