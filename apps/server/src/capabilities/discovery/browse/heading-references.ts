import type { BrowseFacet } from "../engine/index-schema.ts";

/** Where a heading sends the reader: to the one that is used in its stead, or also to others. */
export interface HeadingReference {
  readonly see?: readonly string[];
  readonly seeAlso?: readonly string[];
}

/**
 * The port to whoever knows headings (authority records): references of the given headings, by heading; those without any are left out.
 * Headings that carry no works are asked for too, since it is they that have a `see`.
 */
export type HeadingReferences = (
  facet: BrowseFacet,
  headings: readonly string[],
) => Promise<ReadonlyMap<string, HeadingReference>>;

/** Where nobody knows headings. */
export const noReferences: HeadingReferences = () => Promise.resolve(new Map());
