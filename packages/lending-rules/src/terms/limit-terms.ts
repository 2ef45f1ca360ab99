/**
 * How much a reader may have at once. `null` is no limit, 0 is none. It depends on the reader and the branch only: it is
 * asked before any item is at hand.
 */
export interface LimitTerms {
  readonly all: number | null;
  readonly onSite: number | null;
  /** Whether a loan on the spot counts towards `all`. */
  readonly onSiteCountsInAll: boolean;
  /** By item type or `@group` of item types. */
  readonly perType?: Readonly<Record<string, number>>;
}
