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

  it("folds units by themselves as it folds them beside others", () => {
    const units = "aZéÉßøŁıİŉ´¨ʰ˘ẞấỆ‘’“”—…　。「》〆，（Ａ１紅樓夢髮发";
    const unit = fc.oneof(
      fc.constantFrom(...units),
      fc.integer({ min: 1, max: 0x300 }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0x1e00, max: 0x2030 }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0x3000, max: 0x3021 }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0xff00, max: 0xff5f }).map((code) => String.fromCharCode(code)),
    );
    // Kana are never folded by themselves.
    const other = "|か";
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 8 }), (each) => {
        const text = each.join("");
        expect(foldText(text) + other).toBe(foldText(text + other));
      }),
      { numRuns: 5000 },
    );
  });
});
