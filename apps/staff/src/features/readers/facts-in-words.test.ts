import { describe, expect, it } from "vitest";
import { factsInWords } from "./facts-in-words.ts";

describe("changed facts in words", () => {
  it.each([
    [{ programme: "统计学", expiresOn: null }, "zh", "专业 统计学 · 有效期 —"],
    [{ names: ["usual:单合成", "passport:SHAN"], cards: [] }, "en", "Name 单合成, SHAN · Cards —"],
    [{ somethingNew: 3 }, "en", "somethingNew 3"],
    [undefined, "zh", ""],
  ] as const)("%j in %s is %s", (facts, language, words) => {
    expect(factsInWords(facts, language)).toBe(words);
  });
});
