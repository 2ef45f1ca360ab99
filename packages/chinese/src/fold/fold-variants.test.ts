import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Converter } from "opencc-js";
import { describe, expect, it } from "vitest";
import words from "../data/words.json" with { type: "json" };
import { findTestData } from "../test-data.ts";
import { foldText } from "./fold-text.ts";
import { foldVariants } from "./fold-variants.ts";
import { searchKey } from "./search-key.ts";

const alike = (forms: string) => new Set(Array.from(forms, foldVariants)).size === 1;

describe("foldVariants", () => {
  it.each([
    "緖緒绪",
    "甯寧宁",
    "硏研",
    "戱戲戏",
    "嶽岳",
    "囯國国圀",
    "敎教",
    "羣群",
    "爲為为",
    "綫線线",
    "峯峰",
    "邊邉邊边",
    "髙高",
    "島嶋嶌岛",
  ])("gives the variants %s one form", (forms) => expect(alike(forms)).toBe(true));

  it.each(["発發发", "沢澤泽", "図圖图", "桜櫻樱", "広廣广", "仏佛", "縁緣缘", "絵繪绘", "辺邊边", "芸藝艺"])(
    "gives shinjitai, 繁 and 简 of %s one form",
    (forms) => expect(alike(forms)).toBe(true),
  );

  it.each(["乾幹干", "后後", "里裏裡", "台臺檯颱", "复復複覆", "发發髮", "系係繫", "面麵"])(
    "gives %s one form, whichever of them simplification meant",
    (forms) => expect(alike(forms)).toBe(true),
  );

  it.each(["千仟", "未末", "己已", "甚什", "洲州", "日曰"])("keeps %s apart", (forms) =>
    expect(alike(forms)).toBe(false),
  );

  it("folds characters beyond the basic plane", () => {
    expect(foldVariants("𠮷田")).toBe(foldVariants("吉田"));
    expect(foldVariants("a𡃁b")).toBe("a𡃁b");
  });

  it("leaves everything but Han characters as it is, and folds once for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const folded = foldVariants(text);
        expect(foldVariants(folded)).toBe(folded);
        if (!/\p{Script=Han}/u.test(text)) expect(folded).toBe(text);
      }),
    );
  });
});

describe("foldVariants and OpenCC's conversions", () => {
  const sample = Array.from(words.words.matchAll(/[a-z]([^a-z0-9]{2,})\d/g), ([, rest]) => rest!).filter(
    (_, at) => at % 7 === 0,
  );
  /** OpenCC writes 呆 of 呆着 as 待, 鏚 as 戚: single phrases that no fold of characters should follow. */
  const exceptions = /[呆待戚穗斫攫坏坯获叮咛]/;

  it.each(["t", "tw", "hk"] as const)("keys a word and its form in %s alike", (place) => {
    const convert = Converter({ from: "cn", to: place });
    const broken = sample.filter(
      (word) => foldVariants(convert(word)) !== foldVariants(word) && !exceptions.test(word),
    );
    expect(broken).toEqual([]);
    expect(sample.length).toBeGreaterThan(10_000);
  });
});

/** All but where to search. */
function formsOf(pair: Record<string, string>): string[] {
  return Object.entries(pair).flatMap(([key, form]) => (key === "search" ? [] : [form]));
}

const table = findTestData("search/han-variants.txt");
const relations = findTestData("search/relations.json");

describe("foldVariants and the tables of a large library", () => {
  it.skipIf(!table)("joins every pair of the folding table but those listed as kept apart", () => {
    const listed = readFileSync(join(import.meta.dirname, "kept-apart.txt"), "utf8");
    const keptApart = new Set(listed.split("\n").flatMap((line) => (line.startsWith("#") ? [] : line.split(" "))));
    const pairs = [...readFileSync(table!, "utf8").matchAll(/^\\u([0-9A-F]+)\s*>\s*\\u([0-9A-F]+)/gm)].map((match) =>
      match.slice(1).map((code) => String.fromCodePoint(Number.parseInt(code, 16))),
    );
    const apart = pairs.filter(([a, b]) => foldText(a!) !== foldText(b!)).map((pair) => pair.join(""));
    expect(pairs.length).toBeGreaterThan(1900);
    expect(apart.filter((pair) => !keptApart.has(pair))).toEqual([]);
    expect([...keptApart].filter((pair) => pair !== "" && !apart.includes(pair))).toEqual([]);
  });

  it.skipIf(!relations)("keys both sides of every script pair alike", () => {
    const { script_pairs: pairs } = JSON.parse(readFileSync(relations!, "utf8")) as {
      script_pairs: Record<string, string>[];
    };
    const broken = pairs.filter((pair) => new Set(formsOf(pair).map(searchKey)).size !== 1);
    expect(pairs.length).toBeGreaterThan(50);
    expect(broken).toEqual([]);
  });
});
