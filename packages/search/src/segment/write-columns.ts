import type { CheckedSchema } from "../checked-schema.ts";
import { type SearchDocument, valuesOf } from "../document.ts";
import { withAncestors } from "../indexing/analyse-document.ts";
import { orderStrings } from "./order-strings.ts";
import { LONGEST_KEY, NO_RANK, SECTION } from "./segment-meta.ts";
import { type StringTable, StringTableWriter } from "./string-table.ts";
import { writeHeads } from "./write-heads.ts";

type SectionMap = Map<string, ArrayBufferView>;

/** The values of one facet, with ancestors, document by document. */
export function writeFacet(
  name: string,
  documents: readonly SearchDocument[],
  { schema, sections }: { readonly schema: CheckedSchema; readonly sections: SectionMap },
): void {
  const numbers = new ValueNumbers(schema.source.facets?.[name]?.separator);
  const offsets = new Uint32Array(documents.length + 1);
  for (const [i, { facets }] of documents.entries()) {
    numbers.add(facets?.[name]);
    offsets[i + 1] = numbers.list.length;
  }
  const values = new StringTableWriter();
  for (const value of numbers.known.keys()) values.add(value);
  const unordered = values.done();
  const order = orderStrings(unordered);
  const table = new StringTableWriter();
  const placeOf = new Uint32Array(order.length);
  for (const [place, number] of order.entries()) {
    table.addFrom(unordered, number);
    placeOf[number] = place;
  }
  const places = Uint32Array.from(numbers.list, (number) => placeOf[number]!);
  for (let i = 0; i < documents.length; i += 1)
    if (offsets[i + 1]! - offsets[i]! > 1) places.subarray(offsets[i], offsets[i + 1]).sort();
  putFacet(name, { table: table.done(), offsets, places }, sections);
}

/** Numbers the values of a facet as they come. */
class ValueNumbers {
  /** In the order of their numbers. */
  readonly known = new Map<string, number>();
  /** The values of one document after the other, each once. */
  readonly list: number[] = [];
  readonly #separator: string | undefined;
  readonly #paths = new Map<string, readonly number[]>();

  constructor(separator: string | undefined) {
    this.#separator = separator;
  }

  /** Adds those of a document. */
  add(values: string | readonly string[] | undefined): void {
    const from = this.list.length;
    for (const value of valuesOf(values)) {
      if (this.#separator === undefined) this.#list(this.#numberOf(value), from);
      else for (const number of this.#path(value, this.#separator)) this.#list(number, from);
    }
  }

  #list(number: number, from: number): void {
    for (let i = from; i < this.list.length; i += 1) if (this.list[i] === number) return;
    this.list.push(number);
  }

  #numberOf(value: string): number {
    let number = this.known.get(value);
    if (number === undefined) this.known.set(value, (number = this.known.size));
    return number;
  }

  /** Those of the ancestors, then its own. Paths are few, and come again and again. */
  #path(value: string, separator: string): readonly number[] {
    let path = this.#paths.get(value);
    if (path === undefined) {
      path = withAncestors(value, separator).map((each) => this.#numberOf(each));
      this.#paths.set(value, path);
    }
    return path;
  }
}

export interface FacetParts {
  readonly table: StringTable;
  readonly offsets: Uint32Array;
  /** The values of the documents, as places in the table. */
  readonly places: Uint32Array;
}

/**
 * Numbers values by how often they occur, the commonest first: most counting then happens in the few cache lines of the
 * commonest values.
 */
export function putFacet(name: string, { table, offsets, places }: FacetParts, sections: SectionMap): void {
  const counts = new Uint32Array(table.size);
  for (const place of places) counts[place]! += 1;
  const byCount = Uint32Array.from(counts.keys()).toSorted((a, b) => counts[b]! - counts[a]! || a - b);
  const numbers = new Uint32Array(table.size);
  for (const [number, place] of byCount.entries()) numbers[place] = number;
  sections.set(SECTION.facet(name, "units"), table.units);
  sections.set(SECTION.facet(name, "starts"), table.starts);
  sections.set(SECTION.facet(name, "numbers"), numbers);
  sections.set(SECTION.facet(name, "offsets"), offsets);
  const values = table.size < 2 ** 16 ? new Uint16Array(places.length) : new Uint32Array(places.length);
  for (let i = 0; i < places.length; i += 1) values[i] = numbers[places[i]!]!;
  sections.set(SECTION.facet(name, "values"), values);
  const totals = byCount.map((place) => counts[place]!);
  writeHeads(name, { totals, offsets, values }, sections);
}

/** Where every document has one value, or none has any, where its values begin need not be kept: once all else has been written. */
export function leaveOutPlainOffsets(facets: readonly string[], sections: SectionMap): void {
  for (const name of facets) {
    const section = SECTION.facet(name, "offsets");
    const offsets = sections.get(section) as Uint32Array;
    if (offsets.at(-1) === 0 || offsets.every((offset, document) => offset === document)) sections.delete(section);
  }
}

/** Numbers as they are, in half the room where that loses nothing, as with years; NaN stands for none. */
export function writeNumbers(name: string, numbers: readonly (number | undefined)[], sections: SectionMap): void {
  const fits = numbers.every((number) => number === undefined || Object.is(Math.fround(number), number));
  const column = fits ? Float32Array.from(numbers, orNaN) : Float64Array.from(numbers, orNaN);
  sections.set(SECTION.sort(name, "numbers"), column);
}

function orNaN(number: number | undefined): number {
  return number ?? Number.NaN;
}

/** Keys as bytes, with the rank of each among the segment's keys; equal keys have equal ranks. */
export function writeKeys(name: string, keys: readonly (Uint8Array | undefined)[], sections: SectionMap): void {
  const starts = new Uint32Array(keys.length + 1);
  for (const [i, key] of keys.entries()) starts[i + 1] = starts[i]! + (key?.length ?? 0);
  const bytes = new Uint8Array(starts.at(-1)!);
  for (const [i, key] of keys.entries()) if (key !== undefined) bytes.set(key, starts[i]);
  const order = Uint32Array.from(keys.keys()).filter((i) => keys[i] !== undefined);
  const beginnings = Float64Array.from(keys, beginningOf);
  order.sort((a, b) => beginnings[a]! - beginnings[b]! || Buffer.compare(keys[a]!, keys[b]!));
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

/** Six bytes fit into a number exactly. */
const BEGINNING = 6;

/** The first bytes of a key as a number, in the order of the keys: most keys differ in these. */
function beginningOf(key: Uint8Array | undefined): number {
  let beginning = 0;
  for (let i = 0; i < BEGINNING; i += 1) beginning = beginning * 256 + (key?.[i] ?? 0);
  return beginning;
}

export function keyBytes(key: number | string | Uint8Array | undefined): Uint8Array | undefined {
  if (key === undefined || typeof key === "number") return undefined;
  const bytes = typeof key === "string" ? Buffer.from(key, "utf8") : key;
  return bytes.length > LONGEST_KEY ? bytes.subarray(0, LONGEST_KEY) : bytes;
}

/** Ids, and the order in which they rise, unless that is their own. */
export function writeIds(ids: Float64Array, sections: SectionMap): void {
  let sorted = true;
  for (let i = 1; i < ids.length && sorted; i += 1) sorted = ids[i - 1]! < ids[i]!;
  const order = sorted ? new Uint32Array(0) : Uint32Array.from(ids.keys()).toSorted((a, b) => ids[a]! - ids[b]!);
  const fits = ids.every((id) => id < 2 ** 32);
  sections.set(SECTION.ids, fits ? Uint32Array.from(ids) : ids);
  sections.set(SECTION.idOrder, order);
}
