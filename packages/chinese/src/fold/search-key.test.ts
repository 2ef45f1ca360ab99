import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchKey } from "./search-key.ts";

describe("searchKey", () => {
  it.each([
    ["《紅樓夢》", "红楼梦"],
    ["红 楼 梦", "红楼梦"],
    ["Nature.", "...Nature"],
    ["bible n.t.", "Bible N. T."],
    ["Alice in Wonderland : a serie[s]", "alice in wonderland a series"],
    ["qor'an", "Qorʼan"],
    ["jill k. conway", "Jill K Conway"],
    ["買買提·艾力", "买买提艾力"],
    ["カタカナ", "かたかな"],
    ["調查", "調査"],
    ["大乘佛教", "大乘仏教"],
  ])("is one for %s and %s", (a, b) => expect(searchKey(a)).toBe(searchKey(b)));

  it.each([
    ["C++", "C"],
    ["A B", "AB"],
    ["Qur'an", "Qor'an"],
  ])("is two for %s and %s", (a, b) => expect(searchKey(a)).not.toBe(searchKey(b)));

  it("is the key of itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
      }),
    );
  });
});
