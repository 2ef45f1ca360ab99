import { describe, expect, it } from "vitest";
import { countableWords, QueryCounter } from "./query-counter.ts";

describe("the words of a search that are counted", () => {
  it.each([
    ["  Machine   Learning ", "machine learning"],
    ["紅樓夢", "红楼梦"],
    ["TP311 1994", "tp311 1994"],
  ])("%j are %j", (text, words) => {
    expect(countableWords(text)).toBe(words);
  });

  it.each(["", "li@example.org", "2021011234", "139 1234 5678", "110101199003077758", "x".repeat(81)])(
    "are none of %j, which may say who searched or helps nobody",
    (text) => {
      expect(countableWords(text)).toBeUndefined();
    },
  );
});

describe("the counter of searches", () => {
  it("counts alike what is spelt alike, and begins anew once taken", () => {
    const counter = new QueryCounter();
    counter.note({ words: "红楼梦", total: 3, relaxed: false });
    counter.note({ words: "紅樓夢", total: 0, relaxed: false });
    counter.note({ words: "家 春", total: 2, relaxed: true });
    expect(counter.take()).toEqual([
      { words: "红楼梦", searches: 2, withoutResult: 1, withWordsLeftOut: 0 },
      { words: "家 春", searches: 1, withoutResult: 0, withWordsLeftOut: 1 },
    ]);
    expect(counter.take()).toEqual([]);
  });
});
