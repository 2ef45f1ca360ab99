import { describe, expect, it } from "vitest";
import { Segmenter } from "../segment/segmenter.ts";
import { heardText } from "./heard-text.ts";
import { syllableTerm } from "./token.ts";

const segmenter = Segmenter.create();

describe("a query by its sound", () => {
  it("takes each run of Han characters as one word, as written or by its syllables", () => {
    const heard = heardText("红搂梦 novel", segmenter);
    expect(heard?.key).toBe("hongloumengnovel");
    expect(heard?.words.map((word) => word.text)).toEqual(["红搂梦", "novel"]);
    expect(heard?.words[0]?.alternatives?.[0]?.slots).toEqual(
      ["hong", "lou", "meng"].map((syllable, offset) => ({ term: syllableTerm(syllable), offset })),
    );
  });

  it("tries the readings of a character that has several", () => {
    const terms = heardText("重行", segmenter)?.words[0]?.alternatives?.map(({ slots }) =>
      slots.map(({ term }) => term),
    );
    expect(terms).toContainEqual(["chong", "xing"].map(syllableTerm));
    expect(terms?.length).toBeGreaterThan(1);
  });

  it.each(["novel", "梦", "ドラえもん", ""])("says nothing of %j", (text) => {
    expect(heardText(text, segmenter)).toBeUndefined();
  });
});
