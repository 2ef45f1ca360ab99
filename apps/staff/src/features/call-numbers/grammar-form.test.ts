import { describe, expect, it } from "vitest";
import { allocationIn, type Grammar, grammarIn, marksOf } from "./grammar-form.ts";

const grammar: Grammar = {
  scheme: "clc",
  bookNumbers: ["author", "title-sequence"],
  prefixes: ["R"],
  additions: [
    { role: "edition", mark: "=" },
    { role: "volume", mark: ":" },
    { role: "volume", mark: "v." },
  ],
  classOrder: ["end", "digits"],
};

function form(entries: Record<string, string>, ...kinds: string[]): FormData {
  const values = new FormData();
  for (const [name, value] of Object.entries(entries)) values.set(name, value);
  for (const kind of kinds) values.append("bookNumbers", kind);
  return values;
}

describe("a grammar in a form", () => {
  it("is the same again when nothing was changed", () => {
    const entries = { prefixes: "R", edition: marksOf(grammar, "edition"), volume: marksOf(grammar, "volume") };
    expect(grammarIn(form(entries, "title-sequence", "author"), grammar)).toEqual(grammar);
  });

  it("tries kinds that are new last", () => {
    const { bookNumbers } = grammarIn(form({}, "title-sequence", "year-sequence", "author"), grammar);
    expect(bookNumbers).toEqual(["author", "title-sequence", "year-sequence"]);
  });
});

it("numbers without a last one have no end", () => {
  const before = { rule: "after-highest" as const, first: 1, last: 99, holdDays: 30, authorTable: "x" };
  expect(allocationIn(form({ rule: "lowest-free", first: "5", last: "", holdDays: "7" }), before)).toEqual({
    rule: "lowest-free",
    first: 5,
    holdDays: 7,
    authorTable: "x",
  });
});
