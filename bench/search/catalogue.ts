import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BibDescription, describeBib, readIso2709Sync } from "@wenyuan/marc";
import type { Schema, SearchDocument } from "@wenyuan/search";
import { coinWord, Dice } from "./dice.ts";

/** What the benchmark indexes: the fields a library searches and the facets it shows. */
export const schema: Schema = {
  text: {
    title: { role: "title", weight: 10 },
    otherTitle: { weight: 5, lengthPenalty: 0.6 },
    author: { role: "author", weight: 6 },
    subject: { role: "subject", weight: 4 },
    publisher: { weight: 1 },
    note: { weight: 1, typicalLength: 30 },
    number: { role: "identifier" },
  },
  facets: {
    language: {},
    format: {},
    author: { suggest: true },
    subject: { suggest: true },
    classification: { separator: "/" },
  },
  sorts: { year: { type: "number" }, title: { type: "bytes" } },
  priors: [{ sort: "year", weight: 1, shape: "linear", from: 1800, to: 2030 }],
};

export const FACETS = ["language", "format", "author", "subject", "classification"] as const;

/** One record, flat: the same for every engine. */
export interface Book {
  readonly title: string;
  readonly otherTitle: readonly string[];
  readonly authors: readonly string[];
  readonly subjects: readonly string[];
  readonly publisher: string;
  readonly note: string;
  readonly numbers: readonly string[];
  readonly language: string;
  readonly format: string;
  readonly classification: string;
  readonly year: number | undefined;
}

/** The real records that the catalogue grows from; throws when they are not there. */
export function realBooks(): Book[] {
  const path = join(
    process.env["WENYUAN_TEST_DATA"] ?? join(import.meta.dirname, "../../../shared/data"),
    "marc/bib.mrc",
  );
  if (!existsSync(path))
    throw new Error(`${path} is missing: this benchmark grows real records (set WENYUAN_TEST_DATA)`);
  const books: Book[] = [];
  for (const result of readIso2709Sync(readFileSync(path)))
    if ("record" in result) books.push(flatten(describeBib(result.record)));
  return books.filter(({ title }) => title !== "");
}

function flatten(record: BibDescription): Book {
  const [main, ...others] = record.titles;
  const [lcc] = record.classifications;
  const year = record.publications[0]?.years?.from;
  return {
    title: main === undefined ? "" : [main.text, main.subtitle].filter(Boolean).join(" : "),
    otherTitle: [...others.map(({ text }) => text), ...record.series.map(({ text }) => text)],
    authors: record.contributors.map(({ text }) => text),
    subjects: record.subjects.map(({ terms }) => terms.join(" -- ")),
    publisher: record.publications[0]?.publishers[0]?.text ?? "",
    note: [...record.contents, ...record.summaries, ...record.notes.map(({ text }) => text)].join(" ").slice(0, 600),
    numbers: record.identifiers.filter(({ type }) => type === "isbn" || type === "issn").map(({ value }) => value),
    language: record.languages.text[0] ?? "und",
    format: record.kind,
    classification:
      lcc === undefined ? "" : `${lcc.number.slice(0, 1)}/${lcc.number.slice(0, 2)}/${lcc.number.slice(0, 5)}`,
    year,
  };
}

/**
 * Grows real books into any number, the same for the same number: each new one keeps the frame of a real one and has part
 * of its words, names and headings replaced by ones drawn from the whole, so that a common word stays as common and a
 * rare one as rare. One word in two hundred and one name in eight is new, as vocabularies grow (Heaps's law).
 */
export class CatalogueGrower {
  readonly #books: readonly Book[];
  readonly #words: readonly string[];
  readonly #dice: Dice;

  constructor(books: readonly Book[], seed = 1) {
    this.#books = books;
    this.#words = books.flatMap(({ title, note }) => wordsOf(`${title} ${note}`));
    this.#dice = new Dice(seed);
  }

  book(): Book {
    const base = this.#dice.any(this.#books);
    const other = this.#dice.any(this.#books);
    return {
      title: this.#mix(base.title, 0.5),
      otherTitle: base.otherTitle.map((title) => this.#mix(title, 0.3)),
      authors: base.authors.map((name) => this.#name(name)),
      subjects: this.#dice.chance(0.7) ? base.subjects : other.subjects,
      publisher: other.publisher,
      note: this.#mix(base.note, 0.5),
      numbers: base.numbers.map(() => String(9_780_000_000_000 + Math.floor(this.#dice.next() * 9_999_999_999))),
      language: base.language,
      format: base.format,
      classification: base.classification,
      year: other.year,
    };
  }

  /** Replaces Latin words one by one; text in other scripts stays. */
  #mix(text: string, part: number): string {
    return text.replace(/[A-Za-z]{3,}/g, (word) => {
      if (!this.#dice.chance(part)) return word;
      return this.#dice.chance(0.005) ? coinWord(this.#dice) : this.#dice.any(this.#words);
    });
  }

  #name(name: string): string {
    if (!this.#dice.chance(0.5)) return name;
    const [family = ""] = name.split(",");
    const [, given = ""] = (this.#dice.any(this.#books).authors[0] ?? "").split(",");
    return `${this.#dice.chance(0.125) ? coinWord(this.#dice) : family},${given}`;
  }
}

function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z]{3,}/g) ?? [];
}

export function toDocument(book: Book, id: number): SearchDocument {
  return {
    id,
    fields: {
      title: book.title,
      otherTitle: book.otherTitle,
      author: book.authors,
      subject: book.subjects,
      publisher: book.publisher,
      note: book.note,
      number: book.numbers,
    },
    facets: {
      language: book.language,
      format: book.format,
      author: book.authors,
      subject: book.subjects,
      classification: book.classification,
    },
    sorts: { title: book.title.toLowerCase().slice(0, 60), ...(book.year !== undefined && { year: book.year }) },
  };
}
