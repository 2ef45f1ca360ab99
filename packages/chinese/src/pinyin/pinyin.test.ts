import { describe, expect, it } from "vitest";
import { Segmenter } from "../segment/segmenter.ts";
import { pinyinKeys, pinyinOf } from "./pinyin-keys.ts";
import { readingsOf } from "./reading-tables.ts";
import { writeSyllable } from "./write-pinyin.ts";

const segmenter = Segmenter.create();
const marked = (text: string, name = false) => pinyinOf(text, { segmenter, name, tones: "mark" }).join(" ");

describe("pinyinOf", () => {
  it.each([
    ["红楼梦", "hóng lóu mèng"],
    ["紅樓夢", "hóng lóu mèng"],
    ["重庆大学", "chóng qìng dà xué"],
    ["重要文献", "zhòng yào wén xiàn"],
    ["银行会计", "yín háng kuài jì"],
    ["音樂史", "yīn yuè shǐ"],
    ["长江", "cháng jiāng"],
    ["校长", "xiào zhǎng"],
    ["乾隆", "qián lóng"],
    ["绿色", "lǜ sè"],
    ["C++程序设计", "C++ chéng xù shè jì"],
  ])("reads %s as %s", (text, pinyin) => expect(marked(text)).toBe(pinyin));

  it.each([
    ["单田芳", "shàn tián fāng"],
    ["單田芳", "shàn tián fāng"],
    ["仇英", "qiú yīng"],
    ["曾国藩", "zēng guó fān"],
    ["欧阳修", "ōu yáng xiū"],
    ["尉迟恭", "yù chí gōng"],
    ["万俟卨", "mò qí xiè"],
    ["解缙", "xiè jìn"],
    ["查良镛", "zhā liáng yōng"],
    ["任继愈", "rén jì yù"],
    ["吕不韦", "lǚ bù wéi"],
  ])("reads the name %s as %s", (name, pinyin) => expect(marked(name, true)).toBe(pinyin));

  it.each([
    ["尉迟恭", "yù chí gōng"],
    ["曾国藩家书", "zēng guó fān jiā shū"],
    ["欧阳修集", "ōu yáng xiū jí"],
  ])("reads %s as %s though nobody said it is a name", (text, pinyin) => expect(marked(text)).toBe(pinyin));

  it("reads a surname as usual where the text is no name", () => expect(marked("单位")).toBe("dān wèi"));
});

describe("readingsOf", () => {
  it("gives the commonest first", () => {
    expect(readingsOf("长")).toEqual(["zhang3", "chang2"]);
    expect(readingsOf("红")[0]).toBe("hong2");
    expect(readingsOf("a")).toEqual([]);
  });
});

describe("writeSyllable", () => {
  it.each([
    ["lv4", "lǜ"],
    ["liu2", "liú"],
    ["gui3", "guǐ"],
    ["xiong1", "xiōng"],
    ["lve4", "lüè"],
    ["de5", "de"],
  ])("marks %s as %s", (syllable, written) => expect(writeSyllable(syllable, "mark")).toBe(written));

  it("writes numbers and none", () => {
    expect(writeSyllable("lv4", "number")).toBe("lü4");
    expect(writeSyllable("de5", "number")).toBe("de");
    expect(writeSyllable("lv4", "none")).toBe("lü");
  });
});

describe("pinyinKeys", () => {
  it("gives spaced, full and initial keys", () => {
    expect(pinyinKeys("《紅樓夢》", { segmenter })).toEqual({
      spaced: ["hong lou meng"],
      full: ["hongloumeng"],
      initials: ["hlm"],
    });
  });

  it("keeps the readings of a polyphone that no word decides", () => {
    expect(pinyinKeys("单", { segmenter }).full).toEqual(["dan", "chan", "shan"]);
  });

  it("finds a name by its surname's reading and by what others may type", () => {
    const { full } = pinyinKeys("单雄信", { segmenter, name: true });
    expect(full[0]).toBe("shanxiongxin");
    expect(full).toContain("danxiongxin");
  });

  it("types ü as v and as u", () =>
    expect(pinyinKeys("吕布", { segmenter, name: true }).full).toEqual(expect.arrayContaining(["lvbu", "lubu"])));

  it("bounds how many readings it keeps", () => {
    const text = "长、长、长、长";
    expect(pinyinKeys(text, { segmenter, most: 5 }).full).toHaveLength(5);
    expect(pinyinKeys(text, { segmenter }).full.length).toBeLessThanOrEqual(8);
  });

  it("keeps Latin words and numbers among the syllables", () => {
    expect(pinyinKeys("Python 3 程序", { segmenter })).toEqual({
      spaced: ["python 3 cheng xu"],
      full: ["python3chengxu"],
      initials: ["p3cx"],
    });
  });
});
