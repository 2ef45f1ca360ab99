import type { Slot } from "../analysis/analyzer.ts";
import type { CheckedSchema } from "../checked-schema.ts";
import { FacetColumn, KeyColumn, NumberColumn, type ValueList } from "./columns.ts";
import { CommonPairs } from "./common-pairs.ts";
import { CountLists, crossingsOf, type DenseTerm, DenseTerms } from "./dense-terms.ts";
import type { HeadParts } from "./facet-heads.ts";
import { type Sections, unpackSegment } from "./layout.ts";
import { type PostingArea, PostingCursor } from "./posting-cursor.ts";
import { type ListKind, SECTION, type SegmentMeta } from "./segment-meta.ts";
import { StringTable } from "./string-table.ts";
import { usualHeads } from "./write-heads.ts";

/** Reads a segment where it lies. Never changes it; any number of threads may read at once. */
export class SegmentReader {
  readonly documents: number;
  /** Fields that are searched when none is chosen, as a mask. */
  readonly searched: number;
  readonly ids: Uint32Array | Float64Array;
  readonly prior: Uint8Array;
  readonly lengths: readonly Uint8Array[];
  readonly terms: StringTable;
  readonly stems: StringTable;
  readonly stemLists: Uint32Array;
  readonly stemTerms: Uint32Array;
  readonly postingStarts: Uint32Array;
  readonly area: PostingArea;
  readonly #idOrder: Uint32Array;
  readonly #sections: Sections;
  readonly #facets: ReadonlyMap<string, FacetColumn>;
  readonly #dense: DenseTerms;
  readonly #densePlaces: ReadonlyMap<number, number>;
  readonly #pairs: CommonPairs;
  readonly #numbers: ReadonlyMap<string, NumberColumn>;
  readonly #keys: ReadonlyMap<string, KeyColumn>;

  constructor(memory: SharedArrayBuffer, schema: CheckedSchema) {
    const { meta, sections } = unpackSegment<SegmentMeta>(memory);
    this.#sections = sections;
    this.documents = meta.documents;
    this.searched = schema.searched;
    this.ids = idsOf(section(sections, SECTION.ids), meta.documents);
    this.#idOrder = uint32(sections, SECTION.idOrder);
    this.prior = section(sections, SECTION.prior);
    this.lengths = schema.text.map(({ bit }) => section(sections, SECTION.lengths(bit)));
    this.terms = table(sections, SECTION.termUnits, SECTION.termStarts);
    this.stems = table(sections, SECTION.stemUnits, SECTION.stemStarts);
    this.stemLists = uint32(sections, SECTION.stemLists);
    this.stemTerms = uint32(sections, SECTION.stemTerms);
    this.postingStarts = uint32(sections, SECTION.termPostings);
    const bytes = section(sections, SECTION.postings);
    this.area = { bytes, words: uint32(sections, SECTION.postings), maskBytes: meta.maskBytes };
    const plain = plainOffsets(meta.documents);
    this.#facets = new Map(schema.facets.map((name) => [name, facetColumn(sections, name, plain)]));
    const dense = uint32Or(sections, SECTION.denseTerms);
    this.#densePlaces = new Map(Array.from(dense, (term, place) => [term, place]));
    this.#dense = new DenseTerms({
      many: dense.length,
      bits: uint32Or(sections, SECTION.denseBits),
      counts: this.#headCounts(schema, SECTION.denseCounts),
      impactsAt: (place) => this.cursorAt(dense[place]!).impacts,
      crossingsAt: crossingsOf(
        uint32Or(sections, SECTION.crossings),
        schema.facets,
        this.#headCounts(schema, SECTION.crossingCounts),
      ),
    });
    this.#pairs = new CommonPairs({
      terms: uint32Or(sections, SECTION.pairTerms),
      bits: uint32Or(sections, SECTION.pairBits),
      impacts: sections.get(SECTION.pairImpacts) ?? new Uint8Array(0),
      counts: this.#headCounts(schema, SECTION.pairCounts),
    });
    const sorts = schema.sorts.map((name) => [name, schema.source.sorts?.[name]?.type] as const);
    this.#numbers = new Map(
      sorts
        .filter(([, type]) => type === "number")
        .map(([name]) => [name, numberColumn(section(sections, SECTION.sort(name, "numbers")), this.documents)]),
    );
    this.#keys = new Map(
      sorts.filter(([, type]) => type === "bytes").map(([name]) => [name, keyColumn(sections, name)]),
    );
  }

  #headCounts({ facets }: CheckedSchema, nameOf: (facet: string) => string): CountLists {
    const countsOf = (facet: string) => ({
      limit: this.facet(facet).heads.limit,
      numbers: uint32Or(this.#sections, nameOf(facet)),
    });
    return new CountLists(new Map(facets.map((facet) => [facet, countsOf(facet)])));
  }

  #mostPrior: number | undefined;

  /** The largest prior of a document. */
  get mostPrior(): number {
    this.#mostPrior ??= this.prior.reduce((most, prior) => Math.max(most, prior), 0);
    return this.#mostPrior;
  }

  /** Place of an id in this segment, or -1. */
  find(id: number): number {
    const { ids } = this;
    const order = this.#idOrder;
    const placeAt = (rank: number) => (order.length === 0 ? rank : order[rank]!);
    let low = 0;
    let high = this.documents;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ids[placeAt(middle)]! < id) low = middle + 1;
      else high = middle;
    }
    return low < this.documents && ids[placeAt(low)] === id ? placeAt(low) : -1;
  }

  /** Number of documents, deleted ones included, that a term stands in. */
  df(term: string): number {
    const number = this.terms.find(term);
    return number < 0 ? 0 : this.dfAt(number);
  }

  dfAt(term: number): number {
    return PostingCursor.dfAt(this.area, this.postingStarts[term]!);
  }

  /** Undefined when the term is not one of those that very many documents carry. */
  dense(term: number): DenseTerm | undefined {
    const place = this.#densePlaces.get(term);
    return place === undefined ? undefined : this.#dense.at(place);
  }

  /** The documents in which a term stands just behind another in a searched field; undefined when it is not known that very many do. */
  pair(first: number, second: number): DenseTerm | undefined {
    return this.#pairs.of(first, second);
  }

  /** Of slots that follow one another in a phrase within some fields, the pairs of which it is known where they stand. */
  pairsOf(slots: readonly Slot[], scope: number): DenseTerm[] {
    if ((scope & ~this.searched) !== 0) return [];
    const numbers = slots.map(({ term }) => this.terms.find(term));
    return slots.flatMap(({ offset }, i) => {
      const follows = i > 0 && offset === slots[i - 1]!.offset + 1;
      return follows ? (this.pair(numbers[i - 1]!, numbers[i]!) ?? []) : [];
    });
  }

  /** Which documents carry a value, one bit each; undefined when it is not one that very many carry. */
  denseValue(facet: string, number: number): Uint32Array | undefined {
    const bits = uint32Or(this.#sections, SECTION.denseValues(facet));
    const width = (this.documents + 31) >>> 5;
    return (number + 1) * width > bits.length ? undefined : bits.subarray(number * width, (number + 1) * width);
  }

  cursor(term: string): PostingCursor | undefined {
    const number = this.terms.find(term);
    return number < 0 ? undefined : this.cursorAt(number);
  }

  cursorAt(term: number): PostingCursor {
    return new PostingCursor(this.area, this.postingStarts[term]!);
  }

  /** The documents in which a term stands in one of the fields, rising. */
  documentsIn(term: string, fields: number): Uint32Array {
    return this.cursor(term)?.readDocumentsIn(fields) ?? new Uint32Array(0);
  }

  /** Terms whose stem is this one and differs from themselves. */
  inflections(stem: string): string[] {
    const group = this.stems.find(stem);
    if (group < 0) return [];
    const members = this.stemTerms.subarray(this.stemLists[group], this.stemLists[group + 1]);
    return Array.from(members, (term) => this.terms.at(term));
  }

  facet(name: string): FacetColumn {
    return must(this.#facets.get(name), `facet "${name}"`);
  }

  /** Throws when the schema does not ask for such a list. */
  list(name: string, list: ListKind): ValueList {
    const keys = table(this.#sections, SECTION.list(name, list, "units"), SECTION.list(name, list, "starts"));
    return { keys, places: uint32(this.#sections, SECTION.list(name, list, "places")) };
  }

  numbers(name: string): NumberColumn {
    return must(this.#numbers.get(name), `number field "${name}"`);
  }

  keys(name: string): KeyColumn {
    return must(this.#keys.get(name), `sort field "${name}"`);
  }
}

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the schema has no ${what}`);
  return value;
}

function section(sections: Sections, name: string): Uint8Array {
  return must(sections.get(name), `section "${name}"`);
}

function uint32(sections: Sections, name: string): Uint32Array {
  const bytes = section(sections, name);
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
}

/** Nothing, when there is no such section: small segments have none. */
function uint32Or(sections: Sections, name: string): Uint32Array {
  return sections.has(name) ? uint32(sections, name) : new Uint32Array(0);
}

/** Four bytes each where all are small enough, else eight. */
function idsOf({ buffer, byteOffset, byteLength }: Uint8Array, documents: number): Uint32Array | Float64Array {
  return byteLength === 4 * documents
    ? new Uint32Array(buffer, byteOffset, documents)
    : new Float64Array(buffer, byteOffset, byteLength >>> 3);
}

function table(sections: Sections, units: string, starts: string): StringTable {
  const bytes = section(sections, units);
  return new StringTable(
    new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 1),
    uint32(sections, starts),
  );
}

/** Offsets that need not be kept: of values that every document has one of, or none. */
interface PlainOffsets {
  readonly one: () => Uint32Array;
  readonly none: () => Uint32Array;
}

/** Made when first asked for, and the same for all facets of a segment. */
function plainOffsets(documents: number): PlainOffsets {
  let one: Uint32Array | undefined;
  let none: Uint32Array | undefined;
  return {
    one: () => (one ??= Uint32Array.from({ length: documents + 1 }, (_, document) => document)),
    none: () => (none ??= new Uint32Array(documents + 1)),
  };
}

function facetOffsets(sections: Sections, name: string, plain: PlainOffsets): Uint32Array {
  const kept = SECTION.facet(name, "offsets");
  if (sections.has(kept)) return uint32(sections, kept);
  return section(sections, SECTION.facet(name, "values")).length === 0 ? plain.none() : plain.one();
}

function facetColumn(sections: Sections, name: string, plain: PlainOffsets): FacetColumn {
  const offsets = facetOffsets(sections, name, plain);
  const numbers = uint32(sections, SECTION.facet(name, "numbers"));
  const values = facetValues(section(sections, SECTION.facet(name, "values")), offsets.at(-1) ?? 0);
  return new FacetColumn({
    table: table(sections, SECTION.facet(name, "units"), SECTION.facet(name, "starts")),
    numbers,
    offsets,
    values,
    heads: sections.has(SECTION.facet(name, "heads"))
      ? headParts(sections, name)
      : headsMissing({ numbers, offsets, values }),
  });
}

function headParts(sections: Sections, name: string): HeadParts {
  const column = section(sections, SECTION.facet(name, "heads"));
  const parents = uint16(section(sections, SECTION.facet(name, "headParents")));
  const values = uint16(section(sections, SECTION.facet(name, "headValues")));
  return { nodes: parents.length <= 256 ? column : uint16(column), parents, values };
}

/** A segment written before heads were kept is given them when it is opened. */
function headsMissing({ numbers, offsets, values }: Pick<FacetColumn, "numbers" | "offsets" | "values">): HeadParts {
  const totals = new Uint32Array(numbers.length);
  for (let i = 0; i < values.length; i += 1) totals[values[i]!]! += 1;
  return usualHeads({ totals, offsets, values });
}

function uint16({ buffer, byteOffset, byteLength }: Uint8Array): Uint16Array {
  return new Uint16Array(buffer, byteOffset, byteLength >>> 1);
}

/** Two bytes each where the facet has few values, else four. */
function facetValues({ buffer, byteOffset, byteLength }: Uint8Array, many: number): Uint16Array | Uint32Array {
  return byteLength === 2 * many
    ? new Uint16Array(buffer, byteOffset, many)
    : new Uint32Array(buffer, byteOffset, byteLength >>> 2);
}

/** Four bytes each where that loses nothing, else eight. */
function numberColumn({ buffer, byteOffset, byteLength }: Uint8Array, documents: number): NumberColumn {
  const narrow = byteLength === 4 * documents;
  return new NumberColumn(
    narrow ? new Float32Array(buffer, byteOffset, documents) : new Float64Array(buffer, byteOffset, byteLength >>> 3),
  );
}

function keyColumn(sections: Sections, name: string): KeyColumn {
  return new KeyColumn(
    section(sections, SECTION.sort(name, "bytes")),
    uint32(sections, SECTION.sort(name, "starts")),
    uint32(sections, SECTION.sort(name, "ranks")),
  );
}
