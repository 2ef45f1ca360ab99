import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayBeInitials, splitPinyin } from "./split-pinyin.ts";

describe("splitPinyin", () => {
  it.each([
    ["hongloumeng", [["hong", "lou", "meng"]]],
    ["hong lou meng", [["hong", "lou", "meng"]]],
    ["xian", [["xian"], ["xi", "an"]]],
    ["xi'an", [["xi", "an"]]],
    [
      "fangan",
      [
        ["fang", "an"],
        ["fan", "gan"],
      ],
    ],
    ["lüxun", [["lv", "xun"]]],
    ["lyuxun", [["lv", "xun"]]],
    [
      "nuedai",
      [
        ["nve", "dai"],
        ["nv", "e", "dai"],
      ],
    ],
  ])("reads %s", (typed, readings) => expect(splitPinyin(typed)).toEqual(readings));

  it.each(["rock", "the", "hlm", "", "pin1", "汉字"])("reads %j as no pinyin", (typed) =>
    expect(splitPinyin(typed)).toEqual([]),
  );

  it("finds again what was written without spaces", () => {
    const syllable = fc.constantFrom("zhong", "guo", "xian", "an", "e", "er", "shuang", "lv", "ai", "gang");
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 4 }), (syllables) => {
        expect(splitPinyin(syllables.join(""), 200)).toContainEqual(syllables);
      }),
    );
  });

  it("answers a long senseless text at once", () =>
    expect(splitPinyin("an".repeat(30), 3).length).toBeLessThanOrEqual(3));
});

describe("mayBeInitials", () => {
  it.each(["hlm", "xdds", "oyx"])("takes %s for initials", (typed) => expect(mayBeInitials(typed)).toBe(true));
  it.each(["time", "h", "uvw", "abcdefghijk"])("takes %s for none", (typed) =>
    expect(mayBeInitials(typed)).toBe(false),
  );
});
