import { DatabaseSync } from "node:sqlite";
import { FACETS } from "./catalogue.ts";
import { type BenchedEngine, HITS, type Question, VALUES } from "./engine.ts";

/** SQLite FTS5 with bm25(), facets by grouping the matches. */
export function sqliteEngine(): BenchedEngine {
  const db = new DatabaseSync(":memory:");
  db.exec(`CREATE VIRTUAL TABLE book USING fts5(title, other, author, subject, publisher, note, tokenize = "unicode61 remove_diacritics 2");
    CREATE TABLE facet(name TEXT, value TEXT, book INTEGER, PRIMARY KEY (name, book, value)) WITHOUT ROWID;`);
  return {
    name: "sqlite",
    async build(books) {
      const book = db.prepare(
        "INSERT INTO book(rowid, title, other, author, subject, publisher, note) VALUES (?, ?, ?, ?, ?, ?, ?)",
      );
      const facet = db.prepare("INSERT OR IGNORE INTO facet VALUES (?, ?, ?)");
      db.exec("BEGIN");
      let id = 0;
      for (const each of books) {
        id += 1;
        book.run(
          id,
          each.title,
          each.otherTitle.join(" ; "),
          each.authors.join(" ; "),
          each.subjects.join(" ; "),
          each.publisher,
          each.note,
        );
        const values = {
          language: [each.language],
          format: [each.format],
          author: each.authors,
          subject: each.subjects,
          classification: [each.classification],
        };
        for (const name of FACETS) for (const value of values[name]) facet.run(name, value, id);
      }
      db.exec("COMMIT; INSERT INTO book(book) VALUES ('optimize')");
    },
    async ask(question, facets) {
      const match = matchOf(question);
      if (match === undefined) return undefined;
      const filter =
        question.language === undefined
          ? ""
          : "AND EXISTS (SELECT 1 FROM facet f WHERE f.name = 'language' AND f.book = book.rowid AND f.value = ?)";
      const bound = question.language === undefined ? [match] : [match, question.language];
      db.prepare(
        `SELECT rowid FROM book WHERE book MATCH ? ${filter} ORDER BY bm25(book, 10, 5, 6, 4, 1, 1) LIMIT ${HITS}`,
      ).all(...bound);
      const { total } = db.prepare(`SELECT count(*) AS total FROM book WHERE book MATCH ? ${filter}`).get(...bound) as {
        total: number;
      };
      if (facets) {
        for (const name of FACETS) {
          db.prepare(`SELECT value, count(*) AS count FROM facet WHERE name = '${name}' AND book IN (SELECT rowid FROM book WHERE book MATCH ? ${filter})
            GROUP BY value ORDER BY count DESC LIMIT ${VALUES}`).all(...bound);
        }
      }
      return total;
    },
    async close() {
      db.close();
    },
  };
}

function matchOf({ words, kind }: Question): string | undefined {
  if (kind === "typo") return undefined;
  if (kind === "phrase") return `"${words.join(" ")}"`;
  return words.map((word) => `"${word}"${kind === "prefix" ? "*" : ""}`).join(" ");
}
