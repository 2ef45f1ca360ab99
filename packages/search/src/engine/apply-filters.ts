import type { Filter } from "../request.ts";
import type { FacetColumn } from "../segment/columns.ts";
import type { DenseValue } from "../segment/dense-terms.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import { DocumentBits } from "./document-bits.ts";
import type { DocumentSet } from "./document-set.ts";
import type { Matches } from "./matches.ts";

/** The documents of a segment after filtering. */
export interface Filtered {
  readonly kept: DocumentSet;
  /** What a facet or number field is counted over: its own filters do not narrow its counts, so that others can be chosen. */
  countedFor(name: string): DocumentSet;
  /** Values that very many documents carry and to which a filter limits the documents. */
  readonly only: readonly DenseValue[];
}

/** What is filtered: all documents, and those that carry one value where they are known. */
type FilteredMatches = Pick<Matches, "documents" | "within">;

interface CompiledFilter {
  /** The facet whose own counts ignore the filter; undefined when it narrows all counts. */
  readonly own: string | undefined;
  /** All matched documents that pass, and perhaps others that are not matched. */
  readonly bits: DocumentBits;
  /** The value, when it is one and very many documents carry it. */
  readonly only?: DenseValue | undefined;
}

export function applyFilters(matches: FilteredMatches, filters: readonly Filter[], reader: SegmentReader): Filtered {
  const matched = matches.documents;
  const compiled = filters.map((filter) => compile(filter, matched, reader));
  const apply = (some: readonly CompiledFilter[]) => {
    const [only, ...others] = some;
    const known = only?.only === undefined || others.length > 0 ? undefined : matches.within?.(only.only);
    return known ?? some.reduce((left, { bits }) => left.and(bits), matched);
  };
  const kept = apply(compiled);
  const beside = new Map<string, DocumentSet>();
  for (const { own } of compiled)
    if (own !== undefined) beside.set(own, apply(compiled.filter((each) => each.own !== own)));
  return { kept, countedFor: (name) => beside.get(name) ?? kept, only: compiled.flatMap(({ only }) => only ?? []) };
}

function compile(filter: Filter, matched: DocumentSet, reader: SegmentReader): CompiledFilter {
  const thatPass = (passes: (document: number) => boolean) => {
    const bits = DocumentBits.none(reader.documents);
    for (const document of matched.list) if (passes(document)) bits.add(document);
    return bits;
  };
  if ("sort" in filter) {
    const { numbers } = reader.numbers(filter.sort);
    const { from = -Infinity, to = Infinity } = filter;
    return {
      own: filter.sort,
      bits: thatPass((document) => numbers[document]! >= from && numbers[document]! <= to),
    };
  }
  const column = reader.facet(filter.facet);
  const numbers = new Set(filter.values.map((value) => column.find(value)).filter((number) => number >= 0));
  if (filter.match === undefined || filter.match === "any") {
    const bits = denseBits(numbers, filter.facet, reader);
    const [number] = numbers;
    if (bits !== undefined && number !== undefined) {
      const only = numbers.size > 1 ? undefined : { facet: filter.facet, number, words: bits.words };
      return { own: filter.facet, bits, only };
    }
  }
  const wanted = new Uint8Array(column.table.size);
  for (const number of numbers) wanted[number] = 1;
  const distinct = new Set(filter.values).size;
  if (filter.match === "all")
    return { own: undefined, bits: thatPass((document) => column.countOf(document, wanted) === distinct) };
  if (filter.match === "none") return { own: undefined, bits: thatPass((document) => !column.has(document, wanted)) };
  return { own: filter.facet, bits: thatPass(hasWanted(column, wanted)) };
}

/** Of values that very many documents carry, a segment keeps which these are. Not to be changed: those of a single value are its own. */
function denseBits(numbers: ReadonlySet<number>, facet: string, reader: SegmentReader): DocumentBits | undefined {
  const dense = Array.from(numbers, (number) => reader.denseValue(facet, number));
  const [only, ...others] = dense;
  if (only !== undefined && others.length === 0) return new DocumentBits(only);
  const bits = DocumentBits.none(reader.documents);
  for (const words of dense) {
    if (words === undefined) return undefined;
    bits.addBits(words);
  }
  return bits;
}

function hasWanted(column: FacetColumn, wanted: Uint8Array): (document: number) => boolean {
  const { heads } = column;
  if (heads.nodes.length === 0 || wanted.includes(1, heads.limit)) return (document) => column.has(document, wanted);
  const { nodes } = heads;
  const holds = heads.holding(wanted);
  return (document) => holds[nodes[document]!] === 1;
}
