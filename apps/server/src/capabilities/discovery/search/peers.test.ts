import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { realRecords } from "../../../../../../bench/relevance/collection.ts";
import { type Book, CatalogueGrower, realBooks } from "../../../../../../bench/search/catalogue.ts";
import type { Question } from "../../../../../../bench/search/engine.ts";
import { type OurEngine, ourEngine } from "../../../../../../bench/search/ours.ts";
import { sqliteEngine } from "../../../../../../bench/search/sqlite.ts";

/** Enough that a segment keeps its common words and pairs apart. */
const BOOKS = 6000;

/** A sample of `npm run bench -- search`: the same catalogue in two engines, the same questions. */
describe.skipIf(realRecords() === undefined)(
  "the engine beside SQLite's full text, over grown records",
  { timeout: 120_000 },
  () => {
    let ours: OurEngine;
    const theirs = sqliteEngine();

    beforeAll(async () => {
      ours = await ourEngine({ workers: 0, builders: 1 });
      const grower = new CatalogueGrower(realBooks());
      const books = Array.from({ length: BOOKS }, () => grower.book());
      await ours.build!(books);
      await theirs.build!(books.map(withoutApostrophes));
      await ours.index.optimise();
    });

    afterAll(async () => {
      await ours.close();
      await theirs.close();
    });

    const both = (question: Question) => Promise.all([ours.ask(question, true), theirs.ask(question, true)]);

    it.each(["united states", "of the", "new york", "juvenile literature", "great britain"])(
      "finds the phrase “%s” in as many books",
      async (phrase) => {
        const [own, other] = await both({ what: phrase, words: phrase.split(" "), kind: "phrase" });
        expect(own).toBeGreaterThan(10);
        expect(own).toBe(other);
      },
    );

    it.each(["history", "united", "music", "war", "science"])(
      "finds “%s” in all books that have the word, and in those that have a form of it",
      async (word) => {
        for (const language of [undefined, "eng"]) {
          const [own = 0, other = Infinity] = await both({
            what: word,
            words: [word],
            kind: "words",
            ...(language && { language }),
          });
          expect(own).toBeGreaterThanOrEqual(other);
          expect(own).toBeLessThan(3 * other);
        }
      },
    );

    it("finds what begins so as often", async () => {
      const [own, other] = await both({ what: "histor*", words: ["histor"], kind: "prefix" });
      expect(own).toBe(other);
    });
  },
);

/** NACO normalisation drops apostrophes, which SQLite takes for spaces: the same words for both. */
function withoutApostrophes(book: Book): Book {
  return {
    ...book,
    title: folded(book.title),
    otherTitle: book.otherTitle.map(folded),
    authors: book.authors.map(folded),
    subjects: book.subjects.map(folded),
    publisher: folded(book.publisher),
    note: folded(book.note),
  };
}

function folded(text: string): string {
  return text.replaceAll(/['’‘ʼ`]/g, "");
}
