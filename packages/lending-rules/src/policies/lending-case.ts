/** Who borrows what, where and when: everything that rules can look at. */
export interface LendingCase {
  readonly readerCategory: string;
  /** Left out for questions about a reader alone (limits, blocks). */
  readonly itemType?: string;
  readonly branch: string;
  /** The reader's college or department. */
  readonly department?: string;
  readonly courseReserve?: boolean;
  /** The library's date. */
  readonly on: string;
  /** Where that date stands in the university's year; left out when no teaching calendar is kept. */
  readonly teaching?: TeachingPosition;
}

export type TeachingPosition =
  | { readonly kind: "term"; readonly week: number; readonly exam: boolean }
  | { readonly kind: "vacation" }
  | { readonly kind: "between" };
