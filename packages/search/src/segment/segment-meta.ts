/** What a segment says of itself in its header. */
export interface SegmentMeta {
  readonly documents: number;
  readonly terms: number;
  /** Bytes of a field mask: 1 up to eight text fields, 2 beyond. */
  readonly maskBytes: number;
}

export function maskBytesFor(textFields: number): number {
  return textFields <= 8 ? 1 : 2;
}

/** Sorted keys that lead to values of a facet: by what a person begins to type, and in the order of a list. */
export type ListKind = "suggest" | "browse";

/** What a facet consists of in a segment. */
export type FacetPart = "units" | "starts" | "numbers" | "offsets" | "values" | "heads" | "headParents" | "headValues";

/** Names of sections, so that writers and readers cannot disagree. */
export const SECTION = {
  ids: "ids",
  idOrder: "ids.order",
  prior: "prior",
  lengths: (bit: number) => `lengths.${bit}`,
  termUnits: "terms.units",
  termStarts: "terms.starts",
  termPostings: "terms.postings",
  postings: "postings",
  stemUnits: "stems.units",
  stemStarts: "stems.starts",
  stemLists: "stems.lists",
  stemTerms: "stems.terms",
  denseTerms: "dense.terms",
  denseBits: "dense.bits",
  denseValues: (facet: string) => `dense.values.${facet}`,
  denseCounts: (facet: string) => `dense.counts.${facet}`,
  crossings: "crossings",
  crossingCounts: (facet: string) => `crossings.counts.${facet}`,
  pairTerms: "pairs.terms",
  pairBits: "pairs.bits",
  pairImpacts: "pairs.impacts",
  pairCounts: (facet: string) => `pairs.counts.${facet}`,
  facet: (name: string, part: FacetPart) => `facet.${name}.${part}`,
  list: (name: string, list: ListKind, part: "units" | "starts" | "places") => `facet.${name}.${list}.${part}`,
  sort: (name: string, part: "numbers" | "bytes" | "starts" | "ranks") => `sort.${name}.${part}`,
} as const;

/** The rank of a document without a sort key. */
export const NO_RANK = 0xffffffff;

/** Longer byte keys are cut. */
export const LONGEST_KEY = 255;
