import fc from "fast-check";
import { expect, test } from "vitest";
import { checkSchema } from "../checked-schema.ts";
import { FacetColumn } from "../segment/columns.ts";
import { type FacetPart, SECTION } from "../segment/segment-meta.ts";
import { StringTable } from "../segment/string-table.ts";
import { writeFacet } from "../segment/write-columns.ts";
import { type CountedColumn, commonest } from "./commonest.ts";
import { OrdinalSpace } from "./ordinal-space.ts";

/** A column of documents that have one value each: value n is carried by so many. */
function columnOf(carried: readonly number[]): FacetColumn {
  const sections = new Map<string, ArrayBufferView>();
  const documents = carried.flatMap((many, value) => Array.from({ length: many }, () => `v${value}`));
  const carrying = documents.map((value, id) => ({ id, facets: { f: value } }));
  writeFacet("f", carrying, { schema: checkSchema({ text: { title: {} }, facets: { f: {} } }), sections });
  const of = (part: FacetPart) => sections.get(SECTION.facet("f", part))!;
  return new FacetColumn({
    table: new StringTable(of("units") as Uint16Array, of("starts") as Uint32Array),
    numbers: of("numbers") as Uint32Array,
    offsets: of("offsets") as Uint32Array,
    values: of("values") as Uint32Array,
    heads: {
      nodes: of("heads") as Uint16Array,
      parents: of("headParents") as Uint16Array,
      values: of("headValues") as Uint16Array,
    },
  });
}

const segments = fc.array(fc.array(fc.tuple(fc.nat(6), fc.nat(100)), { minLength: 1, maxLength: 400 }), {
  minLength: 1,
  maxLength: 3,
});

test("the commonest values of several segments are those of counting everything", () => {
  fc.assert(
    fc.property(segments, fc.integer({ min: 1, max: 12 }), fc.boolean(), (columns, limit, listed) => {
      const space = new OrdinalSpace();
      const all = new Map<string, number>();
      const parts = columns.map((values): CountedColumn => {
        const column = columnOf(values.map(([many]) => many));
        const countOf = (number: number) => {
          const [many = 0, share = 0] = values[Number(column.table.at(column.places[number]!).slice(1))] ?? [];
          return Math.floor((many * share) / 100);
        };
        for (let number = 0; number < column.numbers.length; number += 1) {
          const value = column.table.at(column.places[number]!);
          all.set(value, (all.get(value) ?? 0) + countOf(number));
        }
        const among = (from: number, to: number) =>
          column.numbers.filter((number) => number >= from && number < to && countOf(number) > 0);
        const ordinalOf = (number: number) => space.ordinalIn(column, number);
        return { column, ordinalOf, countOf, ...(listed && { among }) };
      });
      const wanted = [...all.values()].filter((count) => count > 0).toSorted((a, b) => b - a);
      const given = commonest(parts, { space, limit });
      const counts = given.map(({ count }) => count).toSorted((a, b) => b - a);
      expect(counts.slice(0, limit)).toEqual(wanted.slice(0, limit));
      for (const { ordinal, count } of given) expect(all.get(space.value(ordinal))).toBeGreaterThanOrEqual(count);
    }),
  );
});
