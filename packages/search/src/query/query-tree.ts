/** A query as the person meant it, before the analyzer has cut its texts into words. */
export type QueryNode =
  | { readonly kind: "everything" }
  | { readonly kind: "text"; readonly text: string; readonly fields?: readonly string[] }
  | { readonly kind: "phrase"; readonly text: string; readonly fields?: readonly string[] }
  | { readonly kind: "wildcard"; readonly pattern: string; readonly fields?: readonly string[] }
  | { readonly kind: "range"; readonly sort: string; readonly from?: number; readonly to?: number }
  | { readonly kind: "facet"; readonly facet: string; readonly value: string }
  | { readonly kind: "and" | "or"; readonly nodes: readonly QueryNode[] }
  | { readonly kind: "not"; readonly node: QueryNode };

/** The names that `name:` may stand for, in lower case. */
export interface FieldNames {
  readonly text: ReadonlyMap<string, readonly string[]>;
  readonly facets: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, string>;
}
