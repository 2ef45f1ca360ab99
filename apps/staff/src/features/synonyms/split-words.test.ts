import { expect, it } from "vitest";
import { joinWords, splitWords } from "./split-words.ts";

it("takes words apart at any comma, Chinese or not, each once", () => {
  expect(splitWords("人工智能，AI; artificial intelligence、AI\n 机器智能 ")).toEqual([
    "人工智能",
    "AI",
    "artificial intelligence",
    "机器智能",
  ]);
  expect(splitWords(" ,; ")).toEqual([]);
});

it("gives back what it was given", () => {
  const words = ["人工智能", "artificial intelligence"];
  expect(splitWords(joinWords(words))).toEqual(words);
});
