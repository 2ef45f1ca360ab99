/** What a text field is to a reader; it decides how the field takes part in ranking and how its values are cut. */
export type TextRole = "title" | "author" | "subject" | "identifier" | "text";

/** A field of words. */
export interface TextField {
  /**
   * How much a word found here counts, relative to the other fields; above 0, default 1. Of an identifier, the share of the points that a
   * whole match is worth, at most 1: class numbers, cut short, below call numbers.
   */
  readonly weight?: number;
  /** Default `text`. An `identifier` is matched whole (ISBN, call number), never by its words. */
  readonly role?: TextRole;
  /**
   * Values equal to the query rank above others, names and headings less so than titles; so do titles that begin with it. Default: true
   * for titles.
   */
  readonly anchored?: boolean;
  /** How strongly long values are held back: BM25's b, 0 to 1, default 0.4. */
  readonly lengthPenalty?: number;
  /** The length in words at which a value is neither favoured nor held back; default 8. Fixed, so that scores do not depend on the layout. */
  readonly typicalLength?: number;
  /** Whether a query without a field looks here; default true. */
  readonly searched?: boolean;
  /** Further names for `name:word` in the query language, e.g. 题名. */
  readonly aliases?: readonly string[];
}

/** A field of whole values that are counted and filtered by. Always multi-valued. */
export interface FacetField {
  /** Separator of a path such as `T/TP/TP3`: each ancestor is then counted once per document. */
  readonly separator?: string;
  /**
   * Whether its values are offered while a person types: by their beginning, by a reading, and by the beginnings of so many later words,
   * five when not said. Titles, which are as many as documents, do with fewer.
   */
  readonly suggest?: boolean | { readonly words: number };
  /** Whether its values can be browsed as a list. */
  readonly browse?: boolean;
  /** Further names in the query language. */
  readonly aliases?: readonly string[];
}

/** A field that results are ordered by. Numbers can also be searched by range and counted in a histogram. */
export interface SortField {
  readonly type: "number" | "bytes";
  readonly aliases?: readonly string[];
}

/**
 * A mild preference for one document over another whatever the query, taken from a number field and worth at most `weight`:
 * `saturating` gives `x / (x + pivot)` (loans, copies), `linear` gives the place of x between `from` and `to` (years).
 */
export type Prior =
  | { readonly sort: string; readonly weight: number; readonly shape: "saturating"; readonly pivot: number }
  | {
      readonly sort: string;
      readonly weight: number;
      readonly shape: "linear";
      readonly from: number;
      readonly to: number;
    };

/** The fields of an index. An index keeps nothing of a document but its id and these. */
export interface Schema {
  readonly text: Readonly<Record<string, TextField>>;
  readonly facets?: Readonly<Record<string, FacetField>>;
  readonly sorts?: Readonly<Record<string, SortField>>;
  readonly priors?: readonly Prior[];
}

/** Bound given by the 16-bit field mask of a posting. */
export const MAX_TEXT_FIELDS = 16;
