import { expect, it } from "vitest";
import { facetTextOf, headingHref, headingLists } from "./heading-list.ts";

it.each([
  ["曹雪芹, (清)", "曹雪芹"],
  ["曹操, (三国魏), (155-220)", "曹操"],
  ["Austen, Jane, 1775-1817", "Austen, Jane"],
  ["Knuth, Donald Ervin, 1938-", "Knuth, Donald Ervin"],
  ["Shakespeare, William", "Shakespeare, William"],
])("%s is searched for as %s", (heading, text) => {
  expect(facetTextOf(heading)).toBe(text);
});

it("leads to a heading's page, whatever signs are in it", () => {
  const [list] = headingLists;
  expect(headingHref({ list, kind: "person", language: "zh" }, "A/B?")).toBe("/zh/authors/A%2FB%3F");
  expect(headingHref({ list, kind: "event", language: "en" }, "X")).toBe("/en/authors/X?kind=event");
});
