import { describe, expect, it } from "vitest";
import { coins } from "./coins.ts";
import { toEndnote } from "./endnote.ts";
import type { Reference } from "./reference.ts";
import { bodies, inYear, people } from "./testing/names.ts";

const book: Reference = {
  id: "1",
  type: "book",
  title: "Interior & exterior Chinatown",
  author: people("Yu, Charles"),
  publisher: "Pantheon Books",
  "publisher-place": "New York",
  ISBN: "9780307907196",
  language: "en",
  ...inYear(2020),
};

const said = (reference: Reference) => new URLSearchParams(coins(reference, { source: "library.test" }));

describe("COinS", () => {
  it("says a book in the keys that Zotero's translator reads", () => {
    expect(Object.fromEntries(said(book))).toMatchObject({
      ctx_ver: "Z39.88-2004",
      rft_val_fmt: "info:ofi/fmt:kev:mtx:book",
      "rft.genre": "book",
      "rft.btitle": "Interior & exterior Chinatown",
      "rft.aulast": "Yu",
      "rft.aufirst": "Charles",
      "rft.date": "2020",
      "rft.isbn": "9780307907196",
      "rft.pub": "Pantheon Books",
      "rft.place": "New York",
    });
  });

  it("names every author, and no first or last name of those that have none", () => {
    const chinese = said({ ...book, author: bodies("曹雪芹", "高鹗") });
    expect(chinese.getAll("rft.au")).toEqual(["曹雪芹", "高鹗"]);
    expect(chinese.has("rft.aulast")).toBe(false);
  });

  it("keeps a Latin name that is not turned round in one piece, lest its last word be taken for the family name", () => {
    const author = [...bodies("Lu Xun", "World Health Organization"), { family: "Cao", given: "Xueqin" }];
    expect(said({ ...book, author }).getAll("rft.au")).toEqual([
      "Lu Xun,",
      "World Health Organization,",
      "Cao, Xueqin",
    ]);
  });

  it("gives a journal's title as that of the journal, and a thesis its school", () => {
    expect(said({ ...book, type: "periodical", ISSN: "0028-0836" }).get("rft.jtitle")).toBe(book.title);
    expect(said({ ...book, type: "thesis" }).get("rft.inst")).toBe("Pantheon Books");
  });
});

describe("EndNote", () => {
  it("writes a tag a line, and keeps in one piece the names that are not turned round", () => {
    const lines = toEndnote({ ...book, author: bodies("曹雪芹"), abstract: "One line\n%0 Book" }).split("\r\n");
    expect(lines).toContain("%0 Book");
    expect(lines).toContain("%A 曹雪芹,");
    expect(lines).toContain("%D 2020");
    expect(lines).toContain("%X One line %0 Book");
  });
});
