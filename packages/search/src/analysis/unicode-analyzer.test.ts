import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stemEnglish } from "./stem-english.ts";
import { unicodeAnalyzer as analyzer } from "./unicode-analyzer.ts";

const terms = (text: string) => analyzer.index(text).map(({ term }) => term);
const words = (text: string) => analyzer.query(text).map(({ text: word }) => word);

describe("folding", () => {
  // Evergreen, naco_normalize.pg, and relations of sw_index_tests
  test.each([
    ["ABC", "abc"],
    ["ﬂﬁﬀ", "flfiff"],
    ["ß", "ss"],
    ["٠١٢٣٤٥", "012345"],
    ["[book's cover]", "books cover"],
    ["serie[s]", "series"],
    ["Two³", "two3"],
    ["ränsch-trill", "ransch-trill"],
    ["Łódź", "lodz"],
    ["ＡＢＣ", "abc"],
    ["カナ", "かな"],
    ["ガ", "が"],
    ["a♭ major", "ab major"],
    ["Teorii︠a︡", "teoriia"],
  ])("makes %s into %s", (from, to) => {
    expect(analyzer.fold(from)).toBe(to);
  });

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(analyzer.fold(analyzer.fold(text))).toBe(analyzer.fold(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe("terms of a value", () => {
  test("are single characters, pairs of characters, and words", () => {
    expect(terms("红楼梦")).toEqual(["红", "红楼", "楼", "楼梦", "梦"]);
    expect(analyzer.index("3D打印").map(({ term, position }) => `${term}@${position}`)).toEqual([
      "3d@0",
      "打@1",
      "打印@1",
      "印@2",
    ]);
  });

  test("keep C++ and C# apart from C", () => {
    expect(terms("C, C++ and C#")).toEqual(["c", "c++", "and", "c#"]);
  });

  test("hold characters beyond the basic plane whole", () => {
    expect(terms("𠮷野")).toEqual(["𠮷", "𠮷野", "野"]);
  });
});

describe("words of a query", () => {
  test("join characters that are set apart by spaces", () => {
    expect(words("金 瓶 梅")).toEqual(words("金瓶梅"));
  });

  test("leave articles optional unless there is nothing else", () => {
    expect(analyzer.query("the time").map(({ optional }) => optional)).toEqual([true, false]);
    expect(analyzer.query("the").map(({ optional }) => optional)).toEqual([false]);
  });
});

test("stems plurals and verb endings, not what only looks like them", () => {
  const stems = {
    histories: "history",
    boxes: "box",
    churches: "church",
    running: "run",
    states: "state",
    class: "class",
    virus: "virus",
    analysis: "analysis",
    king: "king",
    red: "red",
  };
  for (const [word, stem] of Object.entries(stems)) expect([word, stemEnglish(word)]).toEqual([word, stem]);
});

describe("identifiers", () => {
  test("are the same with and without hyphens, as ISBN-10 and ISBN-13", () => {
    for (const text of ["0735220174", "0-7352-2017-4", "978-0-7352-2017-1", "9780735220171"]) {
      expect(analyzer.identifier(text)).toEqual(["9780735220171"]);
    }
    expect(analyzer.identifier("979-1186178140")).toEqual(["9791186178140"]);
  });

  test("have a digit and are not sentences", () => {
    expect(analyzer.identifier("history")).toEqual([]);
    expect(analyzer.identifier("TP312 .A78 2010")).toEqual(["tp312a782010"]);
  });
});
