import { describe, expect, it } from "vitest";
import { stripIsbd } from "./isbd-punctuation.ts";

describe("ISBD punctuation", () => {
  it.each([
    ["Hong lou meng /", "Hong lou meng"],
    ["London :", "London"],
    ["Smith, John,", "Smith, John"],
    ["xii, 300 p. ;", "xii, 300 p."],
    ["24 cm +", "24 cm"],
    ["A title.", "A title"],
    ["23 cm.", "23 cm"],
  ])("between areas is taken off: %s", (written, meant) => {
    expect(stripIsbd(written)).toBe(meant);
  });

  it.each(["Effective C++", "Lee, B.", "2nd ed.", "Google+"])("is told from what belongs to the text: %s", (text) => {
    expect(stripIsbd(text)).toBe(text);
  });
});
