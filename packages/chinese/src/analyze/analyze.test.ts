import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toTraditional } from "../script/han-script.ts";
import { Segmenter } from "../segment/segmenter.ts";
import { findTestData } from "../test-data.ts";
import { analyze } from "./analyze.ts";
import { chineseAnalyzer } from "./chinese-analyzer.ts";
import { indexText } from "./index-text.ts";
import { type QueryWord, queryText, type Slot } from "./query-text.ts";
import { initialsTerm, syllableTerm } from "./token.ts";

const segmenter = Segmenter.create();
const terms = (text: string) => indexText(text, { segmenter }).map(({ term }) => term);
const stem = () => "history";
const kinds = (lang: string) => analyze("histories", { mode: "index", segmenter, stem, lang }).map(({ kind }) => kind);
const index = (text: string) =>
  indexText(text, { segmenter, readingsUpTo: 0 }).map(({ term, position }) => `${position}:${term}`);

/** Whether a text has the slots in order somewhere: what an engine answers. */
function matches(text: string, slots: readonly Slot[]): boolean {
  const tokens = indexText(text, { segmenter });
  const at = new Set(tokens.map(({ term, position }) => `${position}:${term}`));
  return tokens.some(({ position }) => slots.every(({ term, offset }) => at.has(`${position + offset}:${term}`)));
}

function finds(query: string, text: string): boolean {
  const found = ({ slots, alternatives = [], optional }: QueryWord) =>
    optional === true || [{ slots }, ...alternatives].some((way) => matches(text, way.slots));
  const words = queryText(query, segmenter);
  return words.length > 0 && words.every(found);
}

describe("indexText", () => {
  it("gives characters, pairs and dictionary words of three characters and more", () => {
    expect(index("红楼梦")).toEqual(["0:红", "0:红楼", "0:红楼梦", "1:楼", "1:楼梦", "2:梦"]);
  });

  it("gives a word one place and each CJK character one", () => {
    expect(index("Java 语言, 2版")).toEqual(["0:java", "1:语", "1:语言", "2:言", "3:2", "4:版"]);
  });

  it("never lets positions fall, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const positions = indexText(text, { segmenter }).map(({ position }) => position);
        expect(positions).toEqual(positions.toSorted((a, b) => a - b));
      }),
    );
  });

  it("adds the pinyin of titles and not of abstracts", () => {
    expect(terms("红楼梦")).toEqual(
      expect.arrayContaining([syllableTerm("hong"), initialsTerm("hl"), initialsTerm("lm")]),
    );
    expect(terms("红楼梦".repeat(30))).not.toContain(syllableTerm("hong"));
  });

  it("aligns pinyin with its characters behind Latin words and rare characters", () => {
    const syllables = indexText("ab 𠮷红, c 楼", { segmenter }).filter(({ kind }) => kind === "syllable");
    expect(syllables.map(({ term, position }) => `${position}${term.slice(1)}`)).toEqual(["1ji", "2hong", "4lou"]);
  });

  it("keeps stems apart from words", () => {
    const tokens = indexText("Histories", { segmenter, stem: () => "history" });
    expect(tokens).toEqual([
      { term: "histories", position: 0, kind: "latin" },
      { term: "history", position: 0, kind: "stem" },
    ]);
  });
});

describe("a query finds a title", () => {
  it.each([
    ["红楼梦", "紅樓夢"],
    ["紅樓夢", "红楼梦八十回校本"],
    ["hongloumeng", "红楼梦"],
    ["hong lou meng", "紅樓夢"],
    ["hóng lóu mèng", "红楼梦"],
    ["hlm", "红楼梦"],
    ["xxds", "线性代数及其应用"],
    ["xianxingdaishu", "线性代数及其应用"],
    ["俞平伯红楼梦", "俞平伯论红楼梦"],
    ["俞平伯 红楼梦", "俞平伯论红楼梦"],
    ["金 瓶 梅", "金瓶梅词话"],
    ["金瓶梅", "金 瓶 梅".replaceAll(" ", "")],
    ["红楼梦的研究", "红楼梦研究"],
    ["飘", "飘"],
    ["椰風蕉雨話南洋", "椰风蕉雨话南洋"],
    ["光緖", "光绪朝东华录"],
    ["丁甯語の", "丁寧語の研究"],
    ["ドストエフスキー", "どすとえふすきー全集"],
    ["C++", "C++ Primer"],
    ["professional C", "Professional C++"],
    ["a♭", "Sonata in A♭ major"],
    ["f#", "Sonata in F♯ minor"],
    ["f# minor", "Sonata in F-sharp minor"],
    ["F sharp minor", "Sonata in F# minor"],
    ["ab major", "Sonata in A-flat major"],
    ["A-flat major", "Sonata in A♭ major"],
    ["qur'an", "Qurʼan"],
    ["serie[s]", "Alice : a series"],
    ["bible n.t.", "Bible N. T."],
    ["ränsch-trill", "Ransch-Trill"],
    ["Two³", "Two3"],
    ["尉迟恭 yuchigong", "尉迟恭"],
    ["lvbuwei", "吕不韦传"],
    ["lü bu wei", "吕不韦传"],
    ["chongqing", "重庆大学"],
  ])("%s → %s", (query, title) => expect(finds(query, title)).toBe(true));

  it.each([
    ["C++", "C Primer"],
    ["红楼梦", "红楼一梦"],
    ["zhongqing", "重庆大学"],
    ["hlm", "水浒传"],
  ])("and not %s → %s", (query, title) => expect(finds(query, title)).toBe(false));

  it("by any part of it, in 简 and in 繁", () => {
    const title = fc.constantFrom("中国经济政策与区域发展", "计算机程序设计艺术", "乾隆皇帝的后宫", "理发师与发展史");
    fc.assert(
      fc.property(title, fc.nat(8), fc.integer({ min: 1, max: 6 }), (text, from, length) => {
        const part = text.slice(from, from + length) || text;
        expect(finds(part, text)).toBe(true);
        expect(finds(toTraditional(part), text)).toBe(finds(part, text));
        expect(finds(part, toTraditional(text))).toBe(true);
      }),
    );
  });
});

const relations = findTestData("search/relations.json");
/** What an engine adds to terms: stems, other spellings that a library lists, the two forms of an ISBN, a word left out. */
const beyondTerms =
  /^(?:0704322536|koran|violoncello|silently|lonely trail|stayed up|"Arts periodization"|wary|United States Dept\. of State \| .*Department.*|Kuginuki.*|C\+\+ programming|professional C\+\+)/i;

describe("the relations between queries of a large library", () => {
  it.skipIf(!relations)("hold for records seeded with either side", () => {
    const all = (JSON.parse(readFileSync(relations!, "utf8")) as { relations: Relation[] }).relations;
    const same = all
      .filter(({ relation }) => relation === "same_count")
      .map(({ query, other }) => [query.q, other] as const);
    const broken = same.filter(([a, b]) => !(finds(a, b) && finds(b, a))).map((pair) => pair.join(" | "));
    expect(same.length).toBeGreaterThan(50);
    expect(broken.filter((pair) => !beyondTerms.test(pair))).toEqual([]);
  });
});

interface Relation {
  readonly query: { readonly q: string };
  readonly relation: string;
  readonly other: string;
}

describe("queryText", () => {
  it("cuts Chinese into words that can be named", () => {
    expect(queryText("中国经济政策的研究", segmenter).map(({ text }) => text)).toEqual([
      "中国",
      "经济",
      "政策",
      "的",
      "研究",
    ]);
  });

  it("requires no particle, unless there is nothing else", () => {
    expect(
      queryText("梦的解析", segmenter)
        .filter(({ optional }) => optional)
        .map(({ text }) => text),
    ).toEqual(["的"]);
    expect(queryText("之", segmenter).some(({ optional }) => optional)).toBe(false);
    expect(queryText("the", segmenter).some(({ optional }) => optional)).toBe(false);
  });

  it("asks for an unknown word by its pairs", () => {
    const [word] = queryText("王小波波", segmenter);
    expect(word!.slots.length).toBeGreaterThanOrEqual(1);
    expect(word!.span).toBe(Array.from(word!.text).length);
  });

  it("is empty for punctuation", () => expect(queryText("…!? 《》", segmenter)).toEqual([]));
});

describe("analyze", () => {
  it("lists what a query asks for with its kinds", () => {
    const tokens = analyze("红楼梦研究 a Time", { mode: "query", segmenter });
    expect(tokens.map(({ term, position, kind }) => `${position} ${term} ${kind}`)).toEqual([
      "0 红楼梦 word",
      "3 研究 bigram",
      "5 a latin",
      "6 time latin",
    ]);
  });

  it("stems English only", () => {
    expect(kinds("en-GB")).toEqual(["latin", "stem"]);
    expect(kinds("fr")).toEqual(["latin"]);
  });
});

describe("chineseAnalyzer", () => {
  const analyzer = chineseAnalyzer({ id: "base", stem: (term) => term, identifier: () => [] }, segmenter);

  it("suggests by sound", () => {
    expect(analyzer.readings("红楼梦")).toEqual(["hong lou meng", "hongloumeng", "hlm"]);
    expect(analyzer.readings("Time")).toEqual([]);
  });

  it("names its folding in its id, so that indexes follow it", () =>
    expect(analyzer.id).toMatch(/^chinese-\d+\+base$/));

  it("folds as it indexes", () => expect(analyzer.fold("  《紅樓夢》  Qur'an ")).toBe("《红楼梦》 quran"));
});
