import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Segmenter } from "../segment/segmenter.ts";
import { pinyinSortKey, pinyinSortStart, strokeSortKey } from "./sort-key.ts";
import { strokeOrderOf, strokesOf } from "./stroke-table.ts";

const segmenter = Segmenter.create();
const byPinyin = (texts: string[], name = false) => sortBy(texts, (text) => pinyinSortKey(text, { segmenter, name }));
const key = (text: string) => pinyinSortKey(text, { segmenter });
const byStrokes = (texts: string[]) => sortBy(texts, strokeSortKey);

function sortBy(texts: string[], keyOf: (text: string) => string): string[] {
  return texts
    .map((text) => ({ text, key: keyOf(text) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ text }) => text);
}

describe("pinyinSortKey", () => {
  it.each([
    [["安徽", "北京", "重庆", "阿房宫", "重要"]],
    [["妈妈", "麻雀", "马路", "骂人"]],
    [["路过", "绿色"]],
    [["8 个故事", "9 个故事", "10 个故事", "100 个故事"]],
    [["1984", "Java", "Python", "编译原理"]],
    [["中国", "中国史", "中国哲学"]],
    [["C 语言", "C++", "编程"]],
  ])("files %j in this order", (texts) => expect(byPinyin(texts.toReversed())).toEqual(texts));

  it("files 繁 with 简 and passes over punctuation", () => {
    expect(key("《紅樓夢》")).toBe(key("红楼梦"));
  });

  it("files a person under the surname's reading", () => {
    expect(byPinyin(["单田芳", "邓小平", "孙中山"], true)).toEqual(["邓小平", "单田芳", "孙中山"]);
  });
});

describe("pinyinSortStart", () => {
  it.each([
    ["l", "季羡林", "老舍"],
    ["lu", "老舍", "卢梭"],
    ["lu xun", "老舍", "鲁迅"],
    ["LÜ", "鲁迅", "吕思勉"],
    ["zh", "曾国藩", "张爱玲"],
  ])("stands where names read %s begin: behind %s, not behind %s", (letters, before, after) => {
    const start = pinyinSortStart(letters)!;
    expect(pinyinSortKey(before, { segmenter, name: true }) < start).toBe(true);
    expect(start <= pinyinSortKey(after, { segmenter, name: true })).toBe(true);
  });

  it.each(["i", "v2", "smith", ""])("is nowhere for %j, which nothing is read as", (letters) => {
    expect(pinyinSortStart(letters)).toBeUndefined();
  });
});

describe("strokeSortKey", () => {
  it.each([[["一", "丁", "人", "大", "王", "李", "张", "黄"]], [["王", "毛", "方"]], [["王力", "王大珩", "王蒙"]]])(
    "files %j in this order",
    (texts) => expect(byStrokes(texts.toReversed())).toEqual(texts),
  );

  it("counts the strokes of the form as written", () => {
    expect(strokesOf("国")).toBe(8);
    expect(strokesOf("國")).toBe(11);
    expect(strokeOrderOf("王")).toBe("1121");
  });
});

describe("sort keys", () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(..."红楼梦中国行长𠮷𰻝가あя αé 0129aZ《-"),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    ),
    maxLength: 12,
  });

  it("are printable ASCII, so that bytes and strings have one order", () => {
    fc.assert(
      fc.property(text, (value) => {
        // biome-ignore lint: the ASCII range is meant
        for (const key of [pinyinSortKey(value, { segmenter }), strokeSortKey(value)])
          expect(key).toMatch(/^[\x20-\x7e]*$/);
      }),
    );
  });

  it("order numbers by value", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const [x, y] = [strokeSortKey(`第 ${a} 卷`), strokeSortKey(`第 ${b} 卷`)];
        expect(Math.sign(a - b)).toBe(x < y ? -1 : x > y ? 1 : 0);
      }),
    );
  });

  it("put a beginning before what continues it", () => {
    fc.assert(
      fc.property(fc.constantFrom("红楼梦", "中国", "Java"), fc.constantFrom("史", " a", "研究"), (head, tail) => {
        expect(strokeSortKey(head) < strokeSortKey(head + tail)).toBe(true);
      }),
    );
  });
});
