import type { Database } from "../../../kernel/db/database.ts";
import { type HeadingKind, referralsOf, variantsBeginning } from "../../catalogue/index.ts";
import type { BrowseFacet } from "../engine/index-schema.ts";
import type { HeadingReferences } from "./heading-references.port.ts";

/** What the values of a facet may name. */
const kindsOf: Readonly<Record<BrowseFacet, readonly HeadingKind[]>> = {
  author: ["person", "organisation", "event"],
  subject: ["topic", "place", "genre", "person", "organisation", "event", "title"],
};

/** References as the authority records of the catalogue have them. */
export function catalogueReferences(db: Database): HeadingReferences {
  return {
    async of(facet, headings) {
      const referrals = await referralsOf(db, headings, kindsOf[facet]);
      return new Map(
        referrals.map(({ heading, see, seeAlso }) => [
          heading,
          { ...(see.length > 0 && { see }), ...(seeAlso.length > 0 && { seeAlso }) },
        ]),
      );
    },
    variants: (facet, beginning, limit) => variantsBeginning(db, beginning, { kinds: kindsOf[facet], limit }),
  };
}
