import fc from "fast-check";
import { expect, it } from "vitest";
import { foundWords } from "./found-words.ts";

const marked = (text: string, query: string) => foundWords(text, query).map(([start, end]) => text.slice(start, end));

it.each([
  ["红楼梦新证", "红楼梦", ["红楼梦"]],
  ["紅樓夢", "红楼梦", ["紅樓夢"]],
  ["红楼梦辨", "俞平伯红楼梦", ["红楼梦"]],
  ["The Art of Computer Programming", "computer art", ["Art", "Computer"]],
  ["A party", "art", []],
  ["On the origin of species", "title:species AND origin", ["origin", "species"]],
  ["家", "家", ["家"]],
  ["Nothing", "", []],
])("marks in %s for %s: %j", (text, query, words) => {
  expect(marked(text, query)).toEqual(words);
});

it("gives ranges that are sorted, apart and within the text, whatever the words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, query) => {
      let before = -1;
      for (const [start, end] of foundWords(text, query)) {
        expect(start).toBeGreaterThan(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        before = end;
      }
    }),
  );
});
