import type { FacetRequest, FacetResult, HistogramRequest, ValuesRequest } from "../request.ts";
import type { FacetColumn } from "../segment/columns.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import { MOST_FACET_VALUES, USUAL_FACET_VALUES, valueTest } from "../wanted-values.ts";
import type { Filtered } from "./apply-filters.ts";
import { type CountedValue, commonest } from "./commonest.ts";
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
  const parts = matches.map(({ reader, kept, beside }) => {
    const column = reader.facet(name);
    const documents = kept.documents.subarray(0, kept.size);
    return { column, map: space.mapOf(reader, column), documents, others: beside.get(name) ?? NONE };
  });
  const choice = choiceOf(request, snapshot, space);
  const many = parts.reduce((sum, { documents, others }) => sum + documents.length + others.length, 0);
  return many * FEW < held ? fewValues(parts, choice) : manyValues(parts, choice);
}

/** Where values are so many times more than documents, it costs less to look at the documents alone than at all values. */
const FEW = 32;
const NONE = new Uint32Array(0);

interface SegmentPart {
  readonly column: FacetColumn;
  /** For each number of the column, its number among the values of all segments. */
  readonly map: Uint32Array;
  readonly documents: Uint32Array;
  /** Documents that count here though they do not match. */
  readonly others: Uint32Array;
}

/** Which values are given, and in what order. */
interface Choice {
  readonly space: OrdinalSpace;
  readonly limit: number;
  readonly least: number;
  readonly byValue: boolean;
  /** Undefined when every value will do. */
  readonly accepts: ((ordinal: number) => boolean) | undefined;
}

function choiceOf(request: ValuesRequest, { schema, analyzer }: Snapshot, space: OrdinalSpace): Choice {
  const isWanted = valueTest(request, schema, (text) => analyzer.fold(text));
  const levelled = schema.source.facets?.[request.name]?.separator !== undefined && request.parent !== null;
  return {
    space,
    limit: Math.min(request.limit ?? USUAL_FACET_VALUES, MOST_FACET_VALUES),
    least: Math.max(1, request.minimum ?? 1),
    byValue: request.order === "value",
    accepts: levelled || request.find !== undefined ? (ordinal) => isWanted(space.value(ordinal)) : undefined,
  };
}

function fewValues(parts: readonly SegmentPart[], choice: Choice): Values {
  const counts = new Map<number, number>();
  for (const { column, map, documents, others } of parts) {
    for (const list of [documents, others]) {
      for (const document of list) {
        const end = column.offsets[document + 1]!;
        for (let at = column.offsets[document]!; at < end; at += 1) {
          const ordinal = map[column.values[at]!]!;
          counts.set(ordinal, (counts.get(ordinal) ?? 0) + 1);
        }
      }
    }
  }
  const { accepts } = choice;
  const counted = Array.from(counts, ([ordinal, count]) => ({ ordinal, count }));
  return best(accepts === undefined ? counted : counted.filter(({ ordinal }) => accepts(ordinal)), choice);
}

function manyValues(parts: readonly SegmentPart[], choice: Choice): Values {
  const counted = parts.map(({ column, map, documents, others }) => {
    const own = column.scratch;
    if (documents.length * 2 > column.offsets.length) addByAbsence(own, column, documents);
    else addCounts(own, column, documents);
    addCounts(own, column, others);
    return { column, map, countOf: (number: number) => own[number]! };
  });
  try {
    // In the order of the values all are wanted, and so they are where nothing is too rare.
    return best(commonest(counted, { ...choice, limit: choice.byValue ? Infinity : choice.limit }), choice);
  } finally {
    for (const { column } of parts) column.scratch.fill(0);
  }
}

function best(counted: readonly CountedValue[], { space, limit, least, byValue }: Choice): Values {
  const inOrder = (a: CountedValue, b: CountedValue) => space.compare(a.ordinal, b.ordinal);
  const byCount = (a: CountedValue, b: CountedValue) => b.count - a.count || inOrder(a, b);
  const top = new TopList<CountedValue>(limit, byValue ? inOrder : byCount);
  for (const one of counted) if (one.count >= least) top.offer(one);
  return top.sorted().map(({ ordinal, count }) => ({ value: space.value(ordinal), count }));
}

function addCounts(counts: Uint32Array, { dense, offsets, values }: FacetColumn, documents: Uint32Array): void {
  if (dense !== null) {
    for (let i = 0; i < documents.length; i += 1) counts[dense[documents[i]!]!]! += 1;
    return;
  }
  for (let i = 0; i < documents.length; i += 1) {
    const document = documents[i]!;
    const end = offsets[document + 1]!;
    for (let at = offsets[document]!; at < end; at += 1) counts[values[at]!]! += 1;
  }
}

/** Where most documents match, those that do not are fewer to count. */
function addByAbsence(counts: Uint32Array, column: FacetColumn, documents: Uint32Array): void {
  const { offsets, values } = column;
  counts.set(column.totals());
  let next = 0;
  for (let document = 0; document + 1 < offsets.length; document += 1) {
    if (documents[next] === document) {
      next += 1;
      continue;
    }
    for (let at = offsets[document]!; at < offsets[document + 1]!; at += 1) counts[values[at]!]! -= 1;
  }
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
