import type { BibDescription } from "@wenyuan/marc";

/** Places that a record is about, the wider first: `Bolivia`, `Middle East/Palestine`. A slash within a name would part it. */
export function placePaths({ subjects }: Pick<BibDescription, "subjects">): string[] {
  const paths = subjects
    .filter((subject) => subject.kind === "place")
    // FAST headings go from the wider place to the narrower; in other schemes what follows the place is a topic.
    .map(({ terms, scheme }) => (scheme === "fast" ? terms : terms.slice(0, 1)))
    .map((terms) => terms.map((term) => term.replaceAll("/", " ").trim()).join("/"));
  return [...new Set(paths.filter((path) => path !== ""))];
}
