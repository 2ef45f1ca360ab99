import type { CheckedSchema } from "../checked-schema.ts";
import type { FacetColumn, ValueList } from "./columns.ts";
import { GONE, type MergeInput } from "./merge-input.ts";
import { mergeTables } from "./merge-tables.ts";
import { SECTION } from "./segment-meta.ts";
import { type StringTable, StringTableWriter } from "./string-table.ts";
import { putFacet, writeIds, writeKeys, writeNumbers } from "./write-columns.ts";
import { listsOf, putList } from "./write-lists.ts";

interface ColumnMerge {
  /** For each input, the new place of each document, or GONE. */
  readonly maps: readonly Uint32Array[];
  readonly documents: number;
  readonly schema: CheckedSchema;
  readonly sections: Map<string, ArrayBufferView>;
}

/** Joins everything that is kept per document: ids, priors, lengths, facets, sort keys. */
export function mergeColumns(inputs: readonly MergeInput[], merge: ColumnMerge): void {
  const { schema, sections } = merge;
  const ids = new Float64Array(merge.documents);
  forEachLiving(merge, (input, from, to) => {
    ids[to] = inputs[input]!.reader.ids[from]!;
  });
  writeIds(ids, sections);
  sections.set(
    SECTION.prior,
    mergeBytes(
      inputs.map(({ reader }) => reader.prior),
      merge,
    ),
  );
  for (const { bit } of schema.text) {
    sections.set(
      SECTION.lengths(bit),
      mergeBytes(
        inputs.map(({ reader }) => reader.lengths[bit]!),
        merge,
      ),
    );
  }
  for (const name of schema.facets) mergeFacet(name, inputs, merge);
  for (const name of schema.sorts) mergeSort(name, inputs, merge);
}

function forEachLiving({ maps }: ColumnMerge, visit: (input: number, from: number, to: number) => void): void {
  for (const [input, map] of maps.entries()) {
    for (let from = 0; from < map.length; from += 1) if (map[from] !== GONE) visit(input, from, map[from]!);
  }
}

function mergeBytes(columns: readonly Uint8Array[], merge: ColumnMerge): Uint8Array {
  const bytes = new Uint8Array(merge.documents);
  forEachLiving(merge, (input, from, to) => {
    bytes[to] = columns[input]![from]!;
  });
  return bytes;
}

function mergeSort(name: string, inputs: readonly MergeInput[], merge: ColumnMerge): void {
  if (merge.schema.source.sorts?.[name]?.type === "number") {
    const columns = inputs.map(({ reader }) => reader.numbers(name).numbers);
    const numbers = Array.from<number>({ length: merge.documents });
    forEachLiving(merge, (input, from, to) => {
      numbers[to] = columns[input]![from]!;
    });
    writeNumbers(name, numbers, merge.sections);
    return;
  }
  const columns = inputs.map(({ reader }) => reader.keys(name));
  const keys = Array.from<Uint8Array | undefined>({ length: merge.documents });
  forEachLiving(merge, (input, from, to) => {
    keys[to] = columns[input]!.key(from);
  });
  writeKeys(name, keys, merge.sections);
}

function mergeFacet(name: string, inputs: readonly MergeInput[], merge: ColumnMerge): void {
  const columns = inputs.map(({ reader }) => reader.facet(name));
  const { table, renumbered } = mergeValues(columns, livingValues(columns, merge));
  const offsets = new Uint32Array(merge.documents + 1);
  const places = new Uint32Array(columns.reduce((sum, { values }) => sum + values.length, 0));
  let size = 0;
  forEachLiving(merge, (input, from, to) => {
    const column = columns[input]!;
    for (let i = column.offsets[from]!; i < column.offsets[from + 1]!; i += 1) {
      places[size++] = renumbered[input]![column.places[column.values[i]!]!]!;
    }
    offsets[to + 1] = size;
  });
  putFacet(name, { table, offsets, places: places.subarray(0, size) }, merge.sections);
  for (const list of listsOf(merge.schema, name)) {
    const lists = inputs.map(({ reader }) => reader.list(name, list));
    putList(name, list, { ...mergeLists(lists, renumbered), sections: merge.sections });
  }
}

/** For each column, 1 at the table places of values that some living document carries. */
function livingValues(columns: readonly FacetColumn[], merge: ColumnMerge): Uint8Array[] {
  const living = columns.map(({ table }) => new Uint8Array(table.size));
  forEachLiving(merge, (input, from) => {
    const { offsets, values, places } = columns[input]!;
    for (let i = offsets[from]!; i < offsets[from + 1]!; i += 1) living[input]![places[values[i]!]!] = 1;
  });
  return living;
}

function mergeValues(
  columns: readonly FacetColumn[],
  living: readonly Uint8Array[],
): { table: StringTable; renumbered: Uint32Array[] } {
  const tables = columns.map(({ table }) => table);
  const renumbered = tables.map(({ size }) => new Uint32Array(size).fill(GONE));
  const writer = new StringTableWriter();
  mergeTables(tables, (members) => {
    const first = members.find(({ table, index }) => living[table]![index] === 1);
    if (first === undefined) return;
    for (const { table, index } of members) renumbered[table]![index] = writer.size;
    writer.addFrom(tables[first.table]!, first.index);
  });
  return { table: writer.done(), renumbered };
}

/** Joins sorted keys, without those of values that are gone, each pair of key and value once. */
function mergeLists(
  lists: readonly ValueList[],
  renumbered: readonly Uint32Array[],
): { table: StringTable; places: number[] } {
  const writer = new StringTableWriter();
  const places: number[] = [];
  let before = new Set<number>();
  mergeTables(
    lists.map(({ keys }) => keys),
    (members) => {
      const first = members[0]!;
      const { keys } = lists[first.table]!;
      const last = writer.size - 1;
      if (last < 0 || writer.compareLast(keys, first.index) !== 0) before = new Set();
      for (const { table, index } of members) {
        const place = renumbered[table]![lists[table]!.places[index]!]!;
        if (place === GONE || before.has(place)) continue;
        before.add(place);
        writer.addFrom(keys, first.index);
        places.push(place);
      }
    },
  );
  return { table: writer.done(), places };
}
