/** What a person may mean who has typed the beginning of something. */
export interface Suggestion {
  /** The facet it comes from: title, author, subject … */
  readonly facet: string;
  readonly value: string;
  /** Documents that carry it. */
  readonly count: number;
}

export interface SuggestRequest {
  readonly prefix: string;
  /** Facets to draw from; default: all that the schema marks with `suggest`. */
  readonly facets?: readonly string[];
  /** Most suggestions of each facet; default 5, at most 50. */
  readonly limit?: number;
}

export interface SuggestResponse {
  readonly tookMs: number;
  readonly suggestions: readonly Suggestion[];
}
