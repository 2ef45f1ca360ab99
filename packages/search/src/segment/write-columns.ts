import type { CheckedSchema } from "../checked-schema.ts";
import { type SearchDocument, valuesOf } from "../document.ts";
import { withAncestors } from "../indexing/analyse-document.ts";
import { LONGEST_KEY, NO_RANK, SECTION } from "./segment-meta.ts";
import { StringTableWriter } from "./string-table.ts";

type SectionMap = Map<string, ArrayBufferView>;

/** The values of one facet: a sorted table, and for each document the numbers of its values, rising. */
export function writeFacet(name: string, values: readonly (readonly string[])[], sections: SectionMap): void {
  const sorted = [...new Set(values.flat())].toSorted();
  const numbers = new Map(sorted.map((value, i) => [value, i]));
  const table = new StringTableWriter();
  for (const value of sorted) table.add(value);
  const offsets = new Uint32Array(values.length + 1);
  const list: number[] = [];
  for (const [i, own] of values.entries()) {
    for (const value of own) list.push(numbers.get(value)!);
    offsets[i + 1] = list.length;
  }
  const { units, starts } = table.done();
  putFacet(name, { units, starts, offsets, values: Uint32Array.from(list) }, sections);
}

export interface FacetParts {
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

export function putFacet(name: string, parts: FacetParts, sections: SectionMap): void {
  sections.set(SECTION.facet(name, "units"), parts.units);
  sections.set(SECTION.facet(name, "starts"), parts.starts);
  sections.set(SECTION.facet(name, "offsets"), parts.offsets);
  sections.set(SECTION.facet(name, "values"), parts.values);
}

/** The distinct values of a document's facet, with ancestors. */
export function facetValues(document: SearchDocument, name: string, schema: CheckedSchema): string[] {
  const separator = schema.source.facets?.[name]?.separator;
  const given = valuesOf(document.facets?.[name]);
  if (separator === undefined && given.length < 2) return [...given];
  return [...new Set(given.flatMap((value) => withAncestors(value, separator)))].toSorted();
}

/** Numbers as they are; NaN stands for none. */
export function writeNumbers(name: string, numbers: readonly (number | undefined)[], sections: SectionMap): void {
  sections.set(
    SECTION.sort(name, "numbers"),
    Float64Array.from(numbers, (number) => number ?? Number.NaN),
  );
}

/** Keys as bytes, with the rank of each among the segment's keys; equal keys have equal ranks. */
export function writeKeys(name: string, keys: readonly (Uint8Array | undefined)[], sections: SectionMap): void {
  const starts = new Uint32Array(keys.length + 1);
  for (const [i, key] of keys.entries()) starts[i + 1] = starts[i]! + (key?.length ?? 0);
  const bytes = new Uint8Array(starts.at(-1)!);
  for (const [i, key] of keys.entries()) if (key !== undefined) bytes.set(key, starts[i]);
  const order = Uint32Array.from(keys.keys()).filter((i) => keys[i] !== undefined);
  order.sort((a, b) => Buffer.compare(keys[a]!, keys[b]!));
  const ranks = new Uint32Array(keys.length).fill(NO_RANK);
  let rank = 0;
  for (let i = 0; i < order.length; i += 1) {
    if (i > 0 && Buffer.compare(keys[order[i]!]!, keys[order[i - 1]!]!) !== 0) rank = i;
    ranks[order[i]!] = rank;
  }
  sections.set(SECTION.sort(name, "bytes"), bytes);
  sections.set(SECTION.sort(name, "starts"), starts);
  sections.set(SECTION.sort(name, "ranks"), ranks);
}

export function keyBytes(key: number | string | Uint8Array | undefined): Uint8Array | undefined {
  if (key === undefined || typeof key === "number") return undefined;
  const bytes = typeof key === "string" ? Buffer.from(key, "utf8") : key;
  return bytes.length > LONGEST_KEY ? bytes.subarray(0, LONGEST_KEY) : bytes;
}

/** Ids, and the order in which they rise. */
export function writeIds(ids: Float64Array, sections: SectionMap): void {
  const order = Uint32Array.from(ids.keys());
  let sorted = true;
  for (let i = 1; i < ids.length && sorted; i += 1) sorted = ids[i - 1]! < ids[i]!;
  if (!sorted) order.sort((a, b) => ids[a]! - ids[b]!);
  sections.set(SECTION.ids, ids);
  sections.set(SECTION.idOrder, order);
}
