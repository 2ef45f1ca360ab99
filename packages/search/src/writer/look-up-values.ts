import type { DocumentValues, WantedFields } from "../search-index.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import type { HeldSegment } from "./held-segment.ts";

/** What a document carries, read from the columns of the segment it lives in; undefined when no segment has it. */
export function lookUpValues(
  segments: readonly HeldSegment[],
  id: number,
  wanted: WantedFields,
): DocumentValues | undefined {
  for (const { reader, deleted } of segments) {
    const document = reader.find(id);
    if (document >= 0 && !deleted.has(document)) return valuesIn(reader, document, wanted);
  }
  return undefined;
}

function valuesIn(
  reader: SegmentReader,
  document: number,
  { facets = [], numbers = [] }: WantedFields,
): DocumentValues {
  return {
    facets: Object.fromEntries(facets.map((name) => [name, facetValues(reader, document, name)])),
    numbers: Object.fromEntries(numbers.map((name) => [name, numberIn(reader, document, name)])),
  };
}

function facetValues(reader: SegmentReader, document: number, name: string): string[] {
  const { offsets, values, places, table } = reader.facet(name);
  const own = values.subarray(offsets[document], offsets[document + 1]);
  return Array.from(own, (number) => table.at(places[number]!)).toSorted();
}

function numberIn(reader: SegmentReader, document: number, name: string): number | undefined {
  const number = reader.numbers(name).numbers[document]!;
  return Number.isNaN(number) ? undefined : number;
}
