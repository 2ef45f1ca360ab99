import { expect, it } from "vitest";
import { readCatalogueParams, toggled } from "./search-params.ts";

it("reads what the page writes", () => {
  const params = { q: "红楼梦", sort: "newest", open: "42", kind: ["book"], year: ["1990-1999"] } as const;
  expect(readCatalogueParams(params)).toEqual(params);
});

it("takes numbers for words, since addresses do not tell them apart", () => {
  expect(readCatalogueParams({ q: 1984, open: 7, year: 2008 })).toEqual({ q: "1984", open: "7", year: ["2008"] });
});

it("leaves out what it does not understand", () => {
  expect(readCatalogueParams({ q: "", sort: "sideways", kind: [{}], nonsense: 1 })).toEqual({});
});

it("chooses a value and unchooses it, closing the details either way", () => {
  const one = toggled({ q: "x", open: "7" }, "kind", "book");
  expect(one).toEqual({ q: "x", kind: ["book"] });
  const two = toggled(one, "kind", "map");
  expect(two.kind).toEqual(["book", "map"]);
  expect(toggled(toggled(two, "kind", "book"), "kind", "map")).toEqual({ q: "x" });
});
