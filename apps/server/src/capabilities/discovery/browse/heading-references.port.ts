import type { VariantForm } from "../../catalogue/index.ts";
import type { BrowseFacet } from "../engine/index-schema.ts";

/** Where a heading sends the reader: to the one that is used in its stead, or also to others. */
export interface HeadingReference {
  readonly see?: readonly string[];
  readonly seeAlso?: readonly string[];
}

/** The port to whoever knows headings: the authority records of the catalogue. */
export interface HeadingReferences {
  /**
   * References of the given headings, by heading; those without any are left out. Headings that carry no works are asked for too, since
   * it is they that have a `see`.
   */
  of(facet: BrowseFacet, headings: readonly string[]): Promise<ReadonlyMap<string, HeadingReference>>;
  /** Forms that begin so and are not used, each with the one that is. */
  variants(facet: BrowseFacet, beginning: string, limit: number): Promise<readonly VariantForm[]>;
}
