import { type FacetName, facetNames, type SortOrder, sortOrders } from "../../lib/catalogue/search-catalogue.ts";

/** What the catalogue page shows, as its address says it: to be linked, bookmarked and gone back to. */
export type CatalogueParams = {
  readonly q?: string;
  readonly sort?: SortOrder;
  /** The record whose details are open. */
  readonly open?: string;
} & { readonly [Name in FacetName]?: readonly string[] };

/** Reads the address; what it does not understand is left out. */
export function readCatalogueParams(search: Record<string, unknown>): CatalogueParams {
  const [q] = listOf(search.q);
  const [open] = listOf(search.open);
  const order = sortOrders.find((one) => one === search.sort && one !== "relevance");
  const filters = facetNames
    .map((name) => [name, listOf(search[name])] as const)
    .filter(([, values]) => values.length > 0);
  return {
    ...(q === undefined || q === "" ? {} : { q }),
    ...(order === undefined ? {} : { sort: order }),
    ...(open === undefined ? {} : { open }),
    ...Object.fromEntries(filters),
  };
}

/** The chosen values with one more, or without it. */
export function toggled(params: CatalogueParams, name: FacetName, value: string): CatalogueParams {
  const { [name]: chosen = [], open: _, ...rest } = params;
  const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return values.length === 0 ? rest : { ...rest, [name]: values };
}

function listOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return values.filter((one) => typeof one === "string" || typeof one === "number").map(String);
}
