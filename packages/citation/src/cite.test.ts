import { describe, expect, it } from "vitest";
import { shortRange } from "./chicago.ts";
import { type CitationStyle, citationStyles, cite, missingFrom } from "./cite.ts";
import { plainText } from "./run.ts";
import { type Example, gb2015Examples, gb2025Examples } from "./testing/gb-examples.ts";
import { bodies, chinese, inYear, people } from "./testing/names.ts";
import { westernExamples } from "./testing/western-examples.ts";
import { headline } from "./titles.ts";

const examples: Readonly<Record<CitationStyle, readonly Example[]>> = {
  "gbt7714-2015": gb2015Examples,
  "gbt7714-2025": gb2025Examples,
  ...westernExamples,
};

describe.each(citationStyles)("%s", (style) => {
  it.each(examples[style].map(({ printed, ...example }) => [printed, example] as const))("%s", (printed, example) => {
    const { reference, accessed } = example;
    const citation = cite({ id: "1", ...reference }, style, accessed === undefined ? {} : { accessed });
    expect(citation.map(({ text, italic }) => (italic ? `*${text}*` : text)).join("")).toBe(printed);
  });
});

const gb = (reference: Example["reference"]) => plainText(cite({ id: "1", ...reference }, "gbt7714-2025"));
const apa = (reference: Example["reference"]) => plainText(cite({ id: "1", ...reference }, "apa"));

describe("a citation of a record", () => {
  it("says which facts are unknown only where the standard has a sign for them", () => {
    const known = { type: "book", title: "呼兰河传", author: bodies("萧红") };
    expect(gb({ ...known, ...inYear(1941) })).toBe("萧红. 呼兰河传[M]. 1941.");
    expect(gb({ ...known, publisher: "三户图书刊行社", ...inYear(1990) })).toBe(
      "萧红. 呼兰河传[M]. [出版地不详]：三户图书刊行社，1990.",
    );
    expect(gb({ ...known, "publisher-place": "哈尔滨", ...inYear(2013) })).toBe(
      "萧红. 呼兰河传[M]. 哈尔滨：[出版者不详]，2013.",
    );
    expect(gb(known)).toBe("萧红. 呼兰河传[M].");
  });

  it("keeps whole the names of China's peoples, which have the same dot as translated ones", () => {
    expect(gb({ type: "book", title: "歌", author: bodies("买买提·艾力") })).toBe("买买提·艾力. 歌[M].");
  });

  it("names an estimated year in brackets", () => {
    const estimated = { issued: { "date-parts": [[1936]], circa: true } };
    expect(gb({ type: "book", title: "书", publisher: "开明书店", "publisher-place": "上海", ...estimated })).toBe(
      "书[M]. 上海：开明书店，[1936].",
    );
  });

  it("begins with the title when nobody made it", () => {
    expect(apa({ type: "book", "title-main": "Beowulf", language: "en", publisher: "Norton", ...inYear(2002) })).toBe(
      "Beowulf. (2002). Norton.",
    );
  });

  it("names nineteen and the last of more than twenty", () => {
    const many = people(...Array.from({ length: 22 }, (_, n) => `Name${n + 1}, A.`));
    const said = apa({ type: "book", "title-main": "Big science", author: many, language: "en", ...inYear(2001) });
    expect(said).toContain("Name19, A., . . . Name22, A. (2001)");
    expect(said).not.toContain("Name20");
  });

  it("names a body once that publishes its own work", () => {
    const own = { author: bodies("World Health Organization"), publisher: "World Health Organization" };
    expect(apa({ type: "book", "title-main": "Atlas", language: "en", ...own, ...inYear(2020) })).toBe(
      "World Health Organization. (2020). Atlas.",
    );
  });

  it("leaves the characters alone where a record has no romanisation", () => {
    const plain = { type: "book", title: "家", author: chinese("巴金"), language: "zh-CN", ...inYear(1933) };
    expect(cite({ id: "1", ...plain }, "chicago-bibliography")).toEqual([{ text: "巴金. 家. 1933." }]);
  });

  it("tells what has to be looked up", () => {
    expect(missingFrom({ id: "1", type: "book", title: "诗经" })).toEqual(["publisher", "place", "year"]);
    expect(missingFrom({ id: "1", type: "article-journal", title: "文", ...inYear(2001) })).toEqual([]);
  });
});

describe("English titles", () => {
  it.each([
    ["the old man and the sea", "The Old Man and the Sea"],
    ["a study of well-being: an introduction", "A Study of Well-Being: An Introduction"],
    ["what the world is made of", "What the World Is Made Of"],
    ["the iPhone and pH", "The iPhone and pH"],
  ])("%s → %s", (written, large) => {
    expect(headline(written)).toBe(large);
  });
});

describe("page ranges in Chicago style (§9.63)", () => {
  it.each([
    ["3-10", "3–10"],
    ["71-72", "71–72"],
    ["100-104", "100–104"],
    ["101-108", "101–8"],
    ["321-328", "321–28"],
    ["498-532", "498–532"],
    ["1087-1089", "1087–89"],
    ["1496-1500", "1496–500"],
  ])("%s → %s", (range, short) => {
    expect(shortRange(range)).toBe(short);
  });
});
