import { describe, expect, it } from "vitest";
import { detectScript } from "./detect-script.ts";
import { toSimplified, toTraditional } from "./han-script.ts";

describe("toSimplified and toTraditional", () => {
  it.each([
    ["乾隆", "乾隆"],
    ["乾燥", "干燥"],
    ["頭髮", "头发"],
    ["發展", "发展"],
    ["計畫", "计划"],
  ])("writes %s as %s", (traditional, simplified) => expect(toSimplified(traditional)).toBe(simplified));

  it.each([
    ["头发", "頭髮"],
    ["发展", "發展"],
    ["皇后", "皇后"],
    ["以后", "以後"],
    ["理发师的发卡", "理髮師的髮卡"],
  ])("writes %s as %s", (simplified, traditional) => expect(toTraditional(simplified)).toBe(traditional));

  it("follows the spelling of a place", () => {
    expect(toTraditional("里面", "TW")).toBe("裡面");
    expect(toTraditional("里面", "HK")).toBe("裏面");
  });
});

describe("detectScript", () => {
  it.each([
    ["红楼梦", "Hans"],
    ["紅樓夢", "Hant"],
    ["人民", "Hani"],
    ["東京タワー", "Jpan"],
    ["한국", "Kore"],
    ["Time", "Latn"],
    ["2001", "Zyyy"],
    ["C++程序设计", "Hans"],
  ])("says of %s: %s", (text, script) => expect(detectScript(text)).toBe(script));
});
