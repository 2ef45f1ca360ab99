import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text.ts";

describe("foldText", () => {
  it.each([
    ["full width", "ＡＢＣ１２３", "abc123"],
    ["half-width katakana", "ｶﾞｷﾞ", "がぎ"],
    ["katakana", "ドストエフスキー", "どすとえふすきー"],
    ["diacritics", "Ränsch-Trill", "ransch-trill"],
    ["letters without decomposition", "Łódź Straße Æsop Ðð Þór", "lodz strasse aesop dd thor"],
    ["superscripts", "Two³", "two3"],
    ["ligatures", "ﬂﬁﬀ", "flfiff"],
    ["dotted capital I", "İstanbul", "istanbul"],
    ["Cyrillic", "Достоевский", "достоевскии"],
    ["Greek final sigma", "ΛΌΓΟΣ", "λογοσ"],
    ["Arabic points", "مُحَمَّد", "محمد"],
    ["Arabic-Indic digits", "١٢٣ ۴۵۶", "123 456"],
    ["Devanagari digits", "१२३", "123"],
    ["mathematical digits", "𝟙𝟚", "12"],
    ["iteration marks", "人々", "人人"],
    ["traditional characters", "紅樓夢", "红楼梦"],
    ["compatibility ideographs", "\uf900\ufa37", foldText("豈嘆")],
    ["precomposed and combining", "cafe\u0301", "cafe"],
  ])("folds %s", (_, text, folded) => expect(foldText(text)).toBe(folded));

  it("keeps the voicing marks of kana and the syllables of Hangul", () => {
    expect(foldText("ガ")).toBe("が");
    expect(foldText("カ")).toBe("か");
    expect(foldText("한국어")).toBe("한국어");
  });

  it("keeps the vowel signs of Devanagari", () => expect(foldText("हिन्दी")).toBe("हिन्दी"));

  it("folds once for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
      }),
      { numRuns: 2000 },
    );
  });
});
