import type { FacetRequest, FacetResult, HistogramRequest, ValuesRequest } from "../request.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import { MOST_FACET_VALUES, USUAL_FACET_VALUES, valueTest } from "../wanted-values.ts";
import type { Filtered } from "./apply-filters.ts";
import { type Choice, commonestValues } from "./commonest-values.ts";
import type { DocumentSet } from "./document-set.ts";
import type { NearCounts } from "./near-counts.ts";
import type { OrdinalSpace, OrdinalSpaces } from "./ordinal-space.ts";
import type { Snapshot } from "./snapshot.ts";

/** The filtered matches of one segment. */
export interface SegmentMatches extends Filtered {
  readonly reader: SegmentReader;
  /** From what the counts of some of the documents are reckoned. */
  near(counted: DocumentSet): NearCounts;
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
  return { name: request.name, values: countValues(request, matches, context) };
}

type Values = FacetResult["values"];

function countValues(
  request: ValuesRequest,
  matches: readonly SegmentMatches[],
  { spaces, snapshot }: CountContext,
): Values {
  const { name } = request;
  const held = matches.reduce((sum, { reader }) => sum + reader.facet(name).table.size, 0);
  spaces.tidy(name, held);
  const space = spaces.of(name);
  const parts = matches.map((segment) => {
    const { reader, countedFor } = segment;
    const column = reader.facet(name);
    const counted = countedFor(name);
    return { column, name, map: space.mapOf(column), counted, near: segment.near(counted) };
  });
  return commonestValues(parts, choiceOf(request, snapshot, space));
}

function choiceOf(request: ValuesRequest, { schema, analyzer }: Snapshot, space: OrdinalSpace): Choice {
  const isWanted = valueTest(request, schema, (text) => analyzer.fold(text));
  const levelled = schema.source.facets?.[request.name]?.separator !== undefined && request.parent !== null;
  return {
    space,
    limit: Math.min(request.limit ?? USUAL_FACET_VALUES, MOST_FACET_VALUES),
    least: Math.max(1, request.minimum ?? 1),
    byValue: request.order === "value",
    accepts: levelled || request.find !== undefined ? onceFor((ordinal) => isWanted(space.textOf(ordinal))) : undefined,
  };
}

/** What is asked again of the same value is answered from memory. */
function onceFor(test: (ordinal: number) => boolean): (ordinal: number) => boolean {
  const known = new Map<number, boolean>();
  return (ordinal) => {
    const before = known.get(ordinal);
    if (before !== undefined) return before;
    const passes = test(ordinal);
    known.set(ordinal, passes);
    return passes;
  };
}

function countHistogram(request: HistogramRequest, matches: readonly SegmentMatches[]): FacetResult {
  const name = request.histogram;
  const interval = request.interval ?? 1;
  if (!(interval > 0)) throw new RangeError(`histogram "${name}": interval must be above 0`);
  const counts = new Map<number, number>();
  for (const { reader, countedFor } of matches) {
    const { numbers } = reader.numbers(name);
    for (const document of countedFor(name).list) {
      const bucket = Math.floor(numbers[document]! / interval);
      if (!Number.isNaN(bucket)) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    }
  }
  const sorted = [...counts].toSorted(([a], [b]) => a - b);
  return { name, values: sorted.map(([bucket, count]) => ({ value: String(bucket * interval), count })) };
}
