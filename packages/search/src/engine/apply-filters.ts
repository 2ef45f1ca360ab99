import type { Filter } from "../request.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import { DocumentSet } from "./document-set.ts";

/** The documents of a segment after filtering. */
export interface Filtered {
  readonly kept: DocumentSet;
  /** Documents that only the filters on one facet (or number field) keep out: they still count in that facet. */
  readonly beside: ReadonlyMap<string, Uint32Array>;
}

interface CompiledFilter {
  /** The facet whose own counts ignore the filter; undefined when it narrows all counts. */
  readonly own: string | undefined;
  readonly passes: (document: number) => boolean;
}

export function applyFilters(matched: DocumentSet, filters: readonly Filter[], reader: SegmentReader): Filtered {
  if (filters.length === 0) return { kept: matched, beside: new Map() };
  const compiled = filters.map((filter) => compile(filter, reader));
  const documents = matched.list;
  const kept = new Uint32Array(documents.length);
  const beside = new Map<string, GrowingList>();
  for (const { own } of compiled) if (own !== undefined) beside.set(own, new GrowingList());
  let size = 0;
  for (let i = 0; i < documents.length; i += 1) {
    const document = documents[i]!;
    const failing = failingName(compiled, document);
    if (failing === PASSES) kept[size++] = document;
    else if (failing !== undefined) beside.get(failing)!.push(document);
  }
  const rest = Array.from(beside, ([name, list]) => [name, list.numbers] as const);
  return { kept: DocumentSet.ofList(kept.subarray(0, size), reader.documents), beside: new Map(rest) };
}

/** Numbers in a typed array that grows. */
class GrowingList {
  #held = new Uint32Array(1024);
  #size = 0;

  push(number: number): void {
    if (this.#size === this.#held.length) {
      const larger = new Uint32Array(2 * this.#size);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.#size++] = number;
  }

  get numbers(): Uint32Array {
    return this.#held.subarray(0, this.#size);
  }
}

/** No facet has the empty name. */
const PASSES = "";

/** PASSES, or the one facet whose filters keep the document out, or undefined when several do. */
function failingName(filters: readonly CompiledFilter[], document: number): string | undefined {
  let failing = PASSES;
  for (const { own, passes } of filters) {
    if (passes(document)) continue;
    if (own === undefined || (failing !== PASSES && failing !== own)) return undefined;
    failing = own;
  }
  return failing;
}

function compile(filter: Filter, reader: SegmentReader): CompiledFilter {
  if ("sort" in filter) {
    const { numbers } = reader.numbers(filter.sort);
    const { from = -Infinity, to = Infinity } = filter;
    return { own: filter.sort, passes: (document) => numbers[document]! >= from && numbers[document]! <= to };
  }
  const column = reader.facet(filter.facet);
  const wanted = new Uint8Array(column.table.size);
  for (const value of filter.values) {
    const number = column.find(value);
    if (number >= 0) wanted[number] = 1;
  }
  const distinct = new Set(filter.values).size;
  if (filter.match === "all")
    return { own: undefined, passes: (document) => column.countOf(document, wanted) === distinct };
  if (filter.match === "none") return { own: undefined, passes: (document) => !column.has(document, wanted) };
  const { heads } = column;
  if (heads.nodes.length > 0 && !wanted.includes(1, heads.limit)) {
    const { nodes } = heads;
    const holds = heads.holding(wanted);
    return { own: filter.facet, passes: (document) => holds[nodes[document]!] === 1 };
  }
  return { own: filter.facet, passes: (document) => column.has(document, wanted) };
}
