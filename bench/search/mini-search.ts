import MiniSearch from "minisearch";
import { type Book, FACETS } from "./catalogue.ts";
import { type BenchedEngine, HITS, VALUES } from "./engine.ts";

/** MiniSearch, with facets counted over its results. It has no phrases. */
export function miniSearchEngine(): BenchedEngine {
  const engine = new MiniSearch<Book & { id: number }>({
    fields: ["title", "otherTitle", "authors", "subjects", "publisher", "note"],
    searchOptions: { boost: { title: 10, otherTitle: 5, authors: 6, subjects: 4 }, combineWith: "AND" },
  });
  const kept: Book[] = [];
  return {
    name: "minisearch",
    async build(books) {
      for (const book of books) {
        kept.push(book);
        engine.add({ ...book, id: kept.length - 1 });
      }
    },
    async ask(question, facets) {
      if (question.kind === "phrase") return undefined;
      const { language } = question;
      const found = engine.search(question.words.join(" "), {
        prefix: question.kind === "prefix",
        fuzzy: question.kind === "typo" ? 2 : false,
        ...(language !== undefined && { filter: ({ id }) => kept[id as number]!.language === language }),
      });
      found.slice(0, HITS);
      if (facets) for (const name of FACETS) countFacet(name, found, kept);
      return found.length;
    },
    async close() {},
  };
}

function countFacet(name: (typeof FACETS)[number], found: readonly { id: unknown }[], kept: readonly Book[]) {
  const counts = new Map<string, number>();
  for (const { id } of found) {
    const book = kept[id as number]!;
    const values = name === "author" ? book.authors : name === "subject" ? book.subjects : [book[name]];
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).slice(0, VALUES);
}
