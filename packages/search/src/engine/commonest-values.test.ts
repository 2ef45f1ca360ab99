import fc from "fast-check";
import { expect, test } from "vitest";
import { checkSchema } from "../checked-schema.ts";
import { FacetColumn } from "../segment/columns.ts";
import { DenseTerm } from "../segment/dense-terms.ts";
import { type FacetPart, SECTION } from "../segment/segment-meta.ts";
import { StringTable } from "../segment/string-table.ts";
import { writeFacet } from "../segment/write-columns.ts";
import { headsOf } from "../segment/write-heads.ts";
import { commonestValues, type SegmentPart } from "./commonest-values.ts";
import { DocumentBits } from "./document-bits.ts";
import { DocumentSet } from "./document-set.ts";
import { nearCounts } from "./near-counts.ts";
import { OrdinalSpace } from "./ordinal-space.ts";

interface DrawnSegment {
  /** Values of each document, and which of them are counted. */
  readonly documents: readonly { readonly values: readonly number[]; readonly counted: boolean }[];
  /** Head values are those that at least so many documents carry. */
  readonly least: number;
  /** Documents of terms whose counts are known. */
  readonly dense: readonly (readonly number[])[];
}

/** Small values are common, large ones rare. */
const value = fc.oneof(fc.nat(2), fc.nat(2), fc.nat(5), fc.nat(400));
const segment: fc.Arbitrary<DrawnSegment> = fc.record({
  documents: fc.array(
    fc.record({
      values: fc.uniqueArray(value, { maxLength: 4 }),
      counted: fc.constantFrom(true, true, true, false),
    }),
    { minLength: 1, maxLength: 200 },
  ),
  least: fc.integer({ min: 1, max: 12 }),
  dense: fc.array(fc.uniqueArray(fc.nat(199), { maxLength: 200 }), { maxLength: 3 }),
});

function partOf({ documents, least, dense }: DrawnSegment, space: OrdinalSpace): SegmentPart {
  const column = columnOf(
    documents.map(({ values }) => values.map((each) => `v${each}`).toSorted()),
    least,
  );
  const numbers = documents.flatMap((each, number) => (each.counted ? [number] : []));
  const counted = DocumentSet.ofList(Uint32Array.from(numbers), documents.length);
  return {
    name: "f",
    column,
    map: space.mapOf(column),
    counted,
    near: nearCounts(counted, denseTerms(dense, column), documents.length),
  };
}

/** Terms carried by the documents given for each, with their counts as a segment keeps them. */
function denseTerms(dense: DrawnSegment["dense"], { heads, offsets }: FacetColumn): DenseTerm[] {
  return dense.map((numbers) => {
    const held = numbers.filter((number) => number + 1 < offsets.length).toSorted((a, b) => a - b);
    const counts = new Uint32Array(heads.limit);
    heads.add(counts, Uint32Array.from(held));
    const { words } = DocumentBits.of(Uint32Array.from(held), offsets.length - 1);
    return new DenseTerm(words, new Uint8Array(held.length), { counts: new Map([["f", counts]]) });
  });
}

function columnOf(documents: readonly (readonly string[])[], least: number): FacetColumn {
  const sections = new Map<string, ArrayBufferView>();
  const carrying = documents.map((values, id) => ({ id, facets: { f: values } }));
  writeFacet("f", carrying, { schema: checkSchema({ text: { title: {} }, facets: { f: {} } }), sections });
  const of = (part: FacetPart) => sections.get(SECTION.facet("f", part))!;
  const table = new StringTable(of("units") as Uint16Array, of("starts") as Uint32Array);
  const parts = {
    table,
    numbers: of("numbers") as Uint32Array,
    offsets: of("offsets") as Uint32Array,
    values: of("values") as Uint16Array,
  };
  const none = { nodes: new Uint8Array(0), parents: new Uint16Array(0), values: new Uint16Array(0) };
  const totals = new FacetColumn({ ...parts, heads: none }).totals();
  return new FacetColumn({ ...parts, heads: headsOf({ ...parts, totals }, least) });
}

function naive(segments: readonly DrawnSegment[], limit: number) {
  const all = new Map<string, number>();
  for (const { documents } of segments) {
    for (const { values, counted } of documents) {
      if (counted) for (const each of values) all.set(`v${each}`, (all.get(`v${each}`) ?? 0) + 1);
    }
  }
  const counted = Array.from(all, ([each, count]) => ({ value: each, count }));
  return counted.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, limit);
}

test("the commonest values are those of counting everything, whatever counts as a head value", () => {
  fc.assert(
    fc.property(
      fc.array(segment, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 6 }),
      (segments, limit) => {
        const space = new OrdinalSpace();
        const parts = segments.map((each) => partOf(each, space));
        const choice = { space, limit, least: 1, byValue: false, accepts: undefined };
        const expected = naive(segments, limit);
        expect(commonestValues(parts, choice)).toEqual(expected);
        // What was counted is forgotten: a second time gives the same.
        expect(commonestValues(parts, choice)).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});
