/** Keeps documents that carry the given facet values, or whose number lies in a range. */
export type Filter =
  | {
      readonly facet: string;
      readonly values: readonly string[];
      /** `any` (default) is a multi-select: the facet's own counts ignore it. `all` and `none` narrow the counts too. */
      readonly match?: "any" | "all" | "none";
    }
  | { readonly sort: string; readonly from?: number; readonly to?: number };

/** Values of a facet with their counts. */
export interface ValuesRequest {
  readonly name: string;
  /** Most values returned, by count, then by value; default 20, at most 1,000. */
  readonly limit?: number;
  /** Only values that contain this text, after folding: find within a facet. */
  readonly find?: string;
  /** Path facets: the children of this path; the top level when left out. `null` gives all levels. */
  readonly parent?: string | null;
  /** Smallest count returned; default 1. */
  readonly minimum?: number;
  /** Order of the values; default by count. */
  readonly order?: "count" | "value";
}

/** Counts of a number field in buckets of equal width. */
export interface HistogramRequest {
  readonly histogram: string;
  /** Width of a bucket; default 1. A bucket is named by its lower bound. */
  readonly interval?: number;
}

export type FacetRequest = ValuesRequest | HistogramRequest;

export interface SortKey {
  /** `relevance`, or a sort field of the schema. */
  readonly by: string;
  readonly order?: "asc" | "desc";
}

export interface SearchRequest {
  /** What the person typed. Empty: everything. No text is an error. */
  readonly query?: string;
  /** Text fields that words without a field look in; default: all `searched` ones. */
  readonly fields?: readonly string[];
  readonly filters?: readonly Filter[];
  readonly facets?: readonly FacetRequest[];
  /** Default: relevance. Later keys decide ties of the earlier ones; documents without a value come last. */
  readonly sort?: readonly SortKey[];
  /** A facet whose value (e.g. the work) is shown once, by its best document. */
  readonly collapse?: string;
  /** 0 to 1,000; default 20. */
  readonly limit?: number;
  /** 0 to 10,000; default 0. */
  readonly offset?: number;
  /** Say of each hit how its score came about. */
  readonly explain?: boolean;
  /** Look for other spellings when the query finds little; default true. */
  readonly correct?: boolean;
}

export interface RunOptions {
  /** Gives the query up with a QueryTimeout after so many milliseconds; default 10,000. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** One part of a score: `score` of a hit is the sum of its parts' `score`. */
export interface ScorePart {
  /** Why: `word`, `exact title`, `exact value` (another title, a name, a heading), `title begins so`, `phrase`, `near`, `covers title`, `author and title`, `prior`, `identifier`. */
  readonly why: string;
  /** The word or the field it is about. */
  readonly about: string;
  readonly score: number;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Words of the query that this hit lacks; only when the query was relaxed. */
  readonly missing?: readonly string[];
  /** Documents of the same collapse value that also match; only with `collapse`. */
  readonly members?: number;
  readonly explain?: readonly ScorePart[];
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface FacetResult {
  readonly name: string;
  readonly values: readonly FacetCount[];
}

/** Not every word could be found together: how many had to match, and which were left out by the hits returned. */
export interface Relaxed {
  readonly required: number;
  readonly of: number;
  readonly leftOut: readonly string[];
}

export interface SearchResponse {
  /** Exact number of matching documents, or of groups when collapsed. */
  readonly total: number;
  readonly tookMs: number;
  readonly hits: readonly Hit[];
  readonly facets: readonly FacetResult[];
  /** The query was found by its sound, spelt with other characters: the hits say with which. */
  readonly heard?: true;
  /** A spelling that finds more. */
  readonly didYouMean?: string;
  readonly relaxed?: Relaxed;
}
