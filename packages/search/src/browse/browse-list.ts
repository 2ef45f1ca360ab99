/** A stretch of an alphabetical list of a facet's values: authors, subjects, call numbers. */
export interface BrowseRequest {
  readonly facet: string;
  /** What the reader looked for; the list is shown around the place where it stands or would stand. Empty: from the beginning. */
  readonly at: string;
  /** Rows before the anchor; default 3, at most 100. */
  readonly before?: number;
  /** Rows from the anchor on; default 17, at most 100. */
  readonly after?: number;
}

export interface BrowseRow {
  readonly value: string;
  /** Documents that carry it; 0 in the empty row that shows where a value would stand. */
  readonly count: number;
  readonly anchor?: boolean;
}

export interface BrowseResponse {
  readonly tookMs: number;
  readonly rows: readonly BrowseRow[];
  /** Values in the whole list. */
  readonly total: number;
}
