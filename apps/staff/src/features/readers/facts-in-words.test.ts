import { describe, expect, it } from "vitest";
import { factsInWords } from "./facts-in-words.ts";

describe("changed facts in words", () => {
  it.each([
    [{ programme: "统计学", expiresOn: null }, "zh", "专业 统计学 · 有效期 —"],
    [{ names: ["usual:单合成", "passport:SHAN"], cards: [] }, "en", "Name 单合成, SHAN · Cards —"],
    [{ status: "on-leave", language: "en" }, "zh", "状态 休学 · 语言 英文"],
    [{ somethingNew: 3 }, "en", "somethingNew 3"],
    [undefined, "zh", ""],
  ] as const)("%j in %s is %s", (facts, language, words) => {
    expect(factsInWords(facts, language)).toBe(words);
  });

  it("a kind of reader stands by its name", () => {
    expect(factsInWords({ category: "master" }, "zh", () => "硕士生")).toBe("类型 硕士生");
  });
});
