import { type DataField, describeBib, type Profile } from "@wenyuan/marc";
import { describe, expect, it } from "vitest";
import { cite } from "./cite.ts";
import { referenceOf } from "./reference.ts";
import { plainText } from "./run.ts";

/** `245 10 a=… b=…` → a field. */
function field(tag: string, indicators: string, subfields: Readonly<Record<string, string>>): DataField {
  const [ind1 = " ", ind2 = " "] = indicators;
  return { tag, ind1, ind2, subfields: Object.entries(subfields).map(([code, value]) => ({ code, value })) };
}

function referenceFrom(profile: Profile, fields: DataField[], leader = "00000nam a2200000 i 4500") {
  return referenceOf(describeBib({ leader, fields }, { profile }));
}

describe("a reference of a record", () => {
  it("takes names with their romanisation, without tones, and the parts of the title apart", () => {
    const reference = referenceFrom(
      "cnmarc",
      [
        field("101", "0 ", { a: "chi" }),
        field("200", "1 ", {
          a: "中国科学技术史",
          A: "Zhōngguó kēxué jìshù shǐ",
          h: "第二卷",
          i: "科学思想史",
          f: "李约瑟著",
        }),
        field("210", "  ", { a: "北京", c: "科学出版社", d: "1990" }),
        field("701", " 0", { a: "李约瑟", A: "Lǐ Yuēsè", 4: "著" }),
      ],
      "00000nam0 2200000   450 ",
    );
    expect(reference["title-part"]).toBe("第二卷 科学思想史");
    expect(plainText(cite(reference, "gbt7714-2025"))).toBe(
      "李约瑟. 中国科学技术史：第二卷 科学思想史[M]. 北京：科学出版社，1990.",
    );
    expect(plainText(cite(reference, "chicago-bibliography"))).toContain("Li Yuese 李约瑟. ");
  });

  it("cites a western book by its author's own name, though the record has a Chinese one, too", () => {
    const western = referenceFrom("marc21", [
      field("100", "1 ", { 6: "880-01", a: "Perdue, Peter C.," }),
      field("245", "10", { a: "China marches west." }),
      field("880", "1 ", { 6: "100-01/$1", a: "濮德培," }),
    ]);
    expect(plainText(cite(western, "gbt7714-2025"))).toBe("Perdue P C. China marches west[M].");
    expect(plainText(cite(western, "apa"))).toBe("Perdue, P. C. (n.d.). China marches west.");
  });

  describe.each([
    [
      "The Dream of the Red Chamber",
      "Tsao, Hsueh-chin,",
      "Tsao Hsueh-chin ; translated by Yang Hsien-yi and Gladys Yang.",
    ],
    ["Stories of old China", "Lu, Xun,", "Lu Xun ; translated by Yang Hsien-yi and Gladys Yang."],
    ["On practice", "Mao, Zedong,", "Mao Zedong ; translated by Yang Hsien-yi and Gladys Yang."],
  ])("%s by %s", (title, heading, responsibility) => {
    const [family = "", given = ""] = heading.split(/, ?/u);
    const record = referenceFrom("marc21", [
      field("041", "1 ", { a: "eng", h: "chi" }),
      field("100", "1 ", { a: heading }),
      field("245", "10", { a: `${title} /`, c: responsibility }),
      field("260", "  ", { a: "Beijing :", b: "Foreign Languages Press,", c: "1978." }),
      field("700", "1 ", { a: "Yang, Hsien-yi,", e: "translator." }),
      field("700", "1 ", { a: "Yang, Gladys,", e: "translator." }),
    ]);
    const written = (style: Parameters<typeof cite>[1]) => plainText(cite(record, style));

    it("is not turned round, and has no comma, where the title page begins with the family name", () => {
      for (const style of ["mla", "chicago-bibliography", "chicago-author-date", "chicago-note"] as const)
        expect(written(style)).toMatch(new RegExp(`^${family} ${given}[.,] `, "u"));
      expect(written("chicago-bibliography")).toContain("Translated by Yang Hsien-yi and Gladys Yang.");
    });

    it("has initials in APA style as every other", () => {
      expect(written("apa")).toMatch(new RegExp(`^${family}, ${given[0]}\\.(-[A-Z]\\.)? \\(1978\\)`, "u"));
    });
  });

  it("turns round a Chinese name that its bearer writes in the western order", () => {
    const fei = referenceFrom("marc21", [
      field("100", "1 ", { a: "Fei, Hsiao-Tung," }),
      field("245", "10", { a: "Peasant life in China /", c: "by Hsiao-Tung Fei." }),
    ]);
    expect(plainText(cite(fei, "chicago-bibliography"))).toBe("Fei, Hsiao-Tung. Peasant Life in China.");
  });

  it.each([
    ["曹雪芹", "Cao, Xueqin,", "Cao Xueqin 曹雪芹. "],
    ["司马迁", "Sima, Qian,", "Sima Qian 司马迁. "],
    ["李约瑟", "Needham, Joseph,", "Needham, Joseph 李约瑟. "],
  ])("writes %s beside the heading %s without a comma where it is pinyin", (han, latin, written) => {
    const chinese = referenceFrom("marc21", [
      field("100", "1 ", { 6: "880-01", a: latin }),
      field("245", "10", { 6: "880-02", a: "Shu." }),
      field("880", "1 ", { 6: "100-01/$1", a: han }),
      field("880", "10", { 6: "245-02/$1", a: "书." }),
    ]);
    expect(plainText(cite(chinese, "chicago-bibliography"))).toContain(written);
  });

  it("reads school and degree out of the note on a thesis", () => {
    const western = referenceFrom("marc21", [
      field("100", "1 ", { a: "Rutz, Cynthia Lillian." }),
      field("245", "10", { a: "King Lear and its folktale analogues." }),
      field("264", " 0", { c: "2013." }),
      field("502", "  ", { a: "Thesis (Ph. D.)--University of Chicago, 2013." }),
    ]);
    expect(western).toMatchObject({ type: "thesis", publisher: "University of Chicago", degree: "doctor" });
    expect(plainText(cite(western, "apa"))).toBe(
      "Rutz, C. L. (2013). King Lear and its folktale analogues [Doctoral dissertation, University of Chicago].",
    );
  });
});
