import { describe, expect, test } from "vitest";
import { parseQuery } from "./parse-query.ts";
import type { FieldNames } from "./query-tree.ts";

const names: FieldNames = {
  text: new Map([
    ["title", ["title"]],
    ["题名", ["title"]],
    ["author", ["author"]],
  ]),
  facets: new Map([
    ["language", "language"],
    ["author", "author"],
  ]),
  numbers: new Map([["year", "year"]]),
};
const parse = (query: string) => parseQuery(query, names);
const text = (words: string) => ({ kind: "text", text: words });

describe("a query", () => {
  test("keeps words in a row together", () => {
    expect(parse("  war   and peace ")).toEqual(text("war and peace"));
  });

  test("reads quotation marks of every kind as a phrase", () => {
    for (const query of ['"war and peace"', "“war and peace”", "「war and peace」", "《war and peace》"]) {
      expect(parse(query)).toEqual({ kind: "phrase", text: "war and peace" });
    }
  });

  test("looks in the field by words where a facet has the same name", () => {
    expect(parse("author:曹雪芹")).toEqual({ kind: "text", text: "曹雪芹", fields: ["author"] });
    expect(parse("language:chi")).toEqual({ kind: "facet", facet: "language", value: "chi" });
  });

  test("binds AND closer than OR, and a row of words closest", () => {
    expect(parse("a b OR c AND d")).toEqual({
      kind: "or",
      nodes: [text("a b"), { kind: "and", nodes: [text("c"), text("d")] }],
    });
  });

  test("excludes by NOT and by a minus before a word, not within one", () => {
    const expected = { kind: "and", nodes: [text("war"), { kind: "not", node: text("peace") }] };
    expect(parse("war NOT peace")).toEqual(expected);
    expect(parse("war -peace")).toEqual(expected);
    expect(parse("post-war")).toEqual(text("post-war"));
    expect(parse("war - peace")).toEqual(text("war - peace"));
  });

  test("looks in a field named in either language, in a phrase and in brackets", () => {
    expect(parse("题名：红楼梦")).toEqual({ ...text("红楼梦"), fields: ["title"] });
    expect(parse('title:"war and peace"')).toEqual({ kind: "phrase", text: "war and peace", fields: ["title"] });
    expect(parse("title:(war OR author:tolstoy)")).toEqual({
      kind: "or",
      nodes: [
        { ...text("war"), fields: ["title"] },
        { ...text("tolstoy"), fields: ["author"] },
      ],
    });
  });

  test("takes an unknown name and its colon as text", () => {
    expect(parse("Foucault: a life")).toEqual(text("Foucault: a life"));
  });

  test("reads ranges of a number field", () => {
    expect(parse("year:1990-2000")).toEqual({ kind: "range", sort: "year", from: 1990, to: 2000 });
    expect(parse("year:>=1990")).toEqual({ kind: "range", sort: "year", from: 1990 });
    expect(parse("year:2000..1990")).toEqual({ kind: "range", sort: "year", from: 1990, to: 2000 });
    expect(parse("year:soon")).toEqual(text("year: soon"));
  });

  test("tells wildcards from questions", () => {
    expect(parse("wom?n")).toEqual({ kind: "wildcard", pattern: "wom?n" });
    expect(parse("comput*")).toEqual({ kind: "wildcard", pattern: "comput*" });
    expect(parse("why?")).toEqual(text("why?"));
  });

  test("passes over what does not fit", () => {
    expect(parse("(war")).toEqual(text("war"));
    expect(parse('war" peace)')).toEqual(text("war peace"));
    expect(parse("AND war OR")).toEqual(text("war"));
    expect(parse(")(")).toEqual(text(")("));
    expect(parse("(".repeat(5000))).toEqual(text("(".repeat(5000)));
  });

  test("takes operators as words when everything is in capitals", () => {
    expect(parse("WAR AND PEACE")).toEqual(text("WAR AND PEACE"));
    expect(parse("中国 AND 经济")).toEqual({ kind: "and", nodes: [text("中国"), text("经济")] });
  });

  test("without words asks for everything", () => {
    expect(parse(" \t")).toEqual({ kind: "everything" });
  });
});
