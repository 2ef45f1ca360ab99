import type { Analyzer } from "../analysis/analyzer.ts";
import type { FacetRequest, FacetResult, HistogramRequest, ValuesRequest } from "../request.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import type { StringTable } from "../segment/string-table.ts";
import { levelTest, MOST_FACET_VALUES, USUAL_FACET_VALUES } from "../wanted-values.ts";
import type { Filtered } from "./apply-filters.ts";
import { type Choice, commonestValues } from "./commonest-values.ts";
import type { DocumentSet } from "./document-set.ts";
import type { NearCounts } from "./near-counts.ts";
import type { OrdinalSpace, OrdinalSpaces } from "./ordinal-space.ts";
import type { Snapshot } from "./snapshot.ts";
import { type SoughtValues, soughtText, soughtValuesOf } from "./sought-values.ts";

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
  return {
    space,
    limit: Math.min(request.limit ?? USUAL_FACET_VALUES, MOST_FACET_VALUES),
    least: Math.max(1, request.minimum ?? 1),
    byValue: request.order === "value",
    accepts: both(levelTestOf(request, schema, space), soughtTestOf(request, analyzer, space)),
  };
}

type OrdinalTest = Choice["accepts"];

function both(first: OrdinalTest, second: OrdinalTest): OrdinalTest {
  if (first === undefined || second === undefined) return first ?? second;
  return (ordinal) => first(ordinal) && second(ordinal);
}

/** Whether a value is on the level wanted. */
function levelTestOf(request: ValuesRequest, schema: Snapshot["schema"], space: OrdinalSpace): OrdinalTest {
  const isOnLevel = levelTest(request, schema);
  return isOnLevel && onceFor((ordinal) => isOnLevel(space.textOf(ordinal)));
}

/** Whether a value holds what is sought. */
function soughtTestOf({ find }: ValuesRequest, analyzer: Analyzer, space: OrdinalSpace): OrdinalTest {
  const sought = soughtText(analyzer.fold(find ?? ""));
  if (sought.text === "") return undefined;
  let table: StringTable | undefined;
  let values: SoughtValues | undefined;
  return (ordinal) => {
    const standsIn = space.tableOf(ordinal); // the same for very many in a row
    if (values === undefined || standsIn !== table) values = soughtValuesOf(standsIn, analyzer);
    table = standsIn;
    return values.holds(space.indexOf(ordinal), sought);
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
