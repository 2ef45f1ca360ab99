import { type HeadingSources, headingPage } from "../browse/heading.page.tsx";
import { headingLists } from "../browse/heading-list.ts";
import type { PageDefinition } from "../page.ts";

/** A topic, place or genre and what is about it: `/subjects/…`. */
export function subjectPage(sources: Omit<HeadingSources, "list" | "facet">): PageDefinition {
  return headingPage({ ...sources, list: headingLists[1], facet: "subject" });
}
