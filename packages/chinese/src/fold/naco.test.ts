import { describe, expect, it } from "vitest";
import { naco } from "./naco.ts";

/* The cases are those of Evergreen's naco_normalize and of the PCC rules. */
describe("naco", () => {
  it.each([
    ["ABC", "abc"],
    ["ﬂﬁﬀ", "flfiff"],
    ["ß", "ss"],
    ["#1: ∃ C++, @ home & abroad", "#1 c++ @ home & abroad"],
    ["普通話 / 普通话", "普通話 普通话"],
    ["٠١٢٣٤٥", "012345"],
    ["[book's cover]", "books cover"],
    ["Qurʼan", "quran"],
    ["ʻAlī ibn ʹ", "ali ibn"],
    ["\u0098The \u009clast word", "last word"],
    ["  two\t spaces ", "two spaces"],
    ["A♭ major", "a♭ major"],
    ["人々", "人々"],
  ])("normalises %j to %j", (text, normalised) => expect(naco(text)).toBe(normalised));

  it("keeps the first comma of a name and no other", () => {
    expect(naco("Smith, John, 1950-", { keepFirstComma: true })).toBe("smith, john 1950");
    expect(naco("Smith,", { keepFirstComma: true })).toBe("smith");
    expect(naco("Smith, John")).toBe("smith john");
  });
});
