import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLocalSearchEngine } from "../engine/open-local-search-engine.ts";
import { type AdvancedRow, advancedFields, advancedMatches, advancedQuery } from "./advanced-query.ts";

const row = (match: AdvancedRow["match"], words: string, more: Partial<AdvancedRow> = {}): AdvancedRow => ({
  field: "any",
  match,
  words,
  ...more,
});

function put(id: number, title: string, author: string, year: number) {
  return { put: { id, fields: { title, author }, sorts: { year } } };
}

describe("the advanced form as a query", () => {
  it.each([
    [[row("all", "dream red")], "(dream red)"],
    [[row("phrase", "红楼 梦", { field: "title" })], 'title:"红楼 梦"'],
    [[row("any", "cats dogs", { field: "subject" }), row("none", "horses")], "subject:(cats OR dogs) AND (NOT horses)"],
    [[row("all", "a"), row("all", "b", { join: "or" }), row("all", "c")], "(a OR b) AND c"],
    [[row("all", 'say "no" AND (title:yes) -x')], "(say no and title yes x)"],
    [[row("all", " ")], ""],
  ])("%j is %j", (rows, query) => {
    expect(advancedQuery({ rows })).toBe(query);
  });

  it("has years of publication, in whatever order they were typed", () => {
    const rows = [row("all", "history")];
    expect(advancedQuery({ rows, years: { from: 2000, to: 1990 } })).toBe("history AND year:1990-2000");
    expect(advancedQuery({ rows: [], years: { to: 1949 } })).toBe("year:<=1949");
  });

  it("finds what it says", async () => {
    const engine = await openLocalSearchEngine();
    await engine.apply([
      put(1, "红楼梦", "曹雪芹", 1982),
      put(2, "红楼梦研究", "俞平伯", 1952),
      put(3, "家", "巴金", 1933),
    ]);
    const found = async (...given: Parameters<typeof advancedQuery>) =>
      (await engine.search({ query: advancedQuery(...given), correct: false })).hits.map(({ id }) => id).toSorted();
    const dream = row("all", "红楼", { field: "title" });
    expect(await found({ rows: [dream] })).toEqual(["1", "2"]);
    expect(await found({ rows: [dream, row("none", "俞平伯", { field: "author" })] })).toEqual(["1"]);
    expect(await found({ rows: [dream, row("all", "巴金", { field: "author", join: "or" })] })).toEqual([
      "1",
      "2",
      "3",
    ]);
    expect(await found({ rows: [dream], years: { from: 1950, to: 1960 } })).toEqual(["2"]);
    await engine.close();
  });

  it("is never refused, whatever is typed", async () => {
    const engine = await openLocalSearchEngine();
    const rows = fc.array(
      fc.record({
        field: fc.constantFrom(...advancedFields),
        match: fc.constantFrom(...advancedMatches),
        words: fc.string({ unit: "grapheme", maxLength: 20 }),
        join: fc.constantFrom("and" as const, "or" as const),
      }),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        await engine.search({ query: advancedQuery({ rows: given }).slice(0, 2000) });
      }),
      { numRuns: 100 },
    );
    await engine.close();
  });
});
