import { type FacetName, facetNames } from "../engine/index-schema.ts";

/** What is looked for, without how it is shown. */
export interface AddressQuery {
  readonly text: string;
  /** Chosen values by facet: within a facet any of them, across facets all. */
  readonly filters: Readonly<Partial<Record<FacetName, readonly string[]>>>;
}

/**
 * What the address of a page of results looks for: `q=…&language=chi&language=eng`. How it is shown (order, page) is left out, and so is
 * what the search does not know.
 */
export function readAddressQuery(query: string): AddressQuery {
  const parameters = new URLSearchParams(query);
  const chosen = facetNames.map((name): [FacetName, string[]] => [
    name,
    parameters.getAll(name).filter((one) => one !== ""),
  ]);
  return {
    text: (parameters.get("q") ?? "").trim(),
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
  };
}

/** The same search is always written the same way; empty when it looks for nothing. */
export function writeAddressQuery({ text, filters }: AddressQuery): string {
  const parameters = new URLSearchParams(text === "" ? {} : { q: text });
  for (const name of facetNames) for (const value of filters[name] ?? []) parameters.append(name, value);
  return parameters.toString();
}
