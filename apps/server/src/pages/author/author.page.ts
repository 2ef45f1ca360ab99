import { type HeadingSources, headingPage } from "../browse/heading.page.tsx";
import { headingLists } from "../browse/heading-list.ts";
import type { PageDefinition } from "../page.ts";

/** A person, body or meeting and what is by it: `/authors/…`. */
export function authorPage(sources: Omit<HeadingSources, "list" | "facet">): PageDefinition {
  return headingPage({ ...sources, list: headingLists[0], facet: "author" });
}
