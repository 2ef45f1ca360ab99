import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeBib } from "../bib/describe-bib.ts";
import { aDataField } from "../record.ts";
import { aCnmarcNovel, aMarc21Novel } from "../testing/fixtures.ts";
import { marcData } from "../testing/peer.ts";
import { parseMarcXml } from "../xml/read-marcxml.ts";
import { type CslItem, toCsl } from "./csl.ts";
import { dublinCoreXml, toDublinCore } from "./dublin-core.ts";
import { toMods } from "./mods.ts";
import { toSchemaOrg } from "./schema-org.ts";

const cnmarc = describeBib(aCnmarcNovel(), { profile: "cnmarc" });
const marc21 = describeBib(aMarc21Novel());

describe("Dublin Core", () => {
  it("is the same kind of thing from CNMARC and MARC 21", () => {
    expect(toDublinCore(cnmarc)).toMatchObject({
      title: ["红楼梦 : 汇校本", "Dream of the red chamber", "石头记"],
      creator: ["曹雪芹", "高鹗"],
      publisher: ["人民文学出版社"],
      date: ["2008"],
      language: ["zh"],
      type: ["Text"],
      identifier: ["urn:isbn:9787020002207"],
    });
    expect(toDublinCore(marc21)).toMatchObject({
      title: ["紅樓夢 : 汇校本", "Dream of the red chamber"],
      creator: ["曹雪芹"],
      contributor: ["高鹗"],
      publisher: ["人民文学出版社"],
      date: ["1998"],
      identifier: ["urn:isbn:9787020002207", "https://example.org/hlm"],
    });
  });

  it("is written with escapes and without what XML cannot hold", () => {
    const xml = dublinCoreXml({ title: ["R&D <\u0001>"] });
    expect(xml).toContain("<dc:title>R&amp;D &lt;\ufffd&gt;</dc:title>");
  });
});

describe("schema.org", () => {
  it("has the roles as properties", () => {
    expect(toSchemaOrg(cnmarc)).toMatchObject({
      "@type": "Book",
      name: "红楼梦 : 汇校本",
      author: [{ "@type": "Person", name: "曹雪芹", alternateName: "cao xue qin" }, { name: "高鹗" }],
      isbn: "9787020002207",
      numberOfPages: 1606,
      inLanguage: "zh",
      datePublished: "2008",
      keywords: ["贾宝玉", "林黛玉"],
    });
  });
});

describe("citation data", () => {
  it("keeps Chinese names whole and turns Latin ones round", () => {
    expect(toCsl(cnmarc)).toMatchObject({
      type: "book",
      title: "红楼梦 : 汇校本",
      author: [{ literal: "曹雪芹" }, { literal: "高鹗" }],
      edition: "3",
      publisher: "人民文学出版社",
      "publisher-place": "北京",
      issued: { "date-parts": [[2008]] },
      ISBN: "9787020002207",
      language: "zh-CN",
      "number-of-volumes": "2",
    });
    const english = {
      leader: "00000nam a2200000 a 4500",
      fields: [
        aDataField("100", "1 ", ["a", "Smith, Jane,"], ["d", "1975-"]),
        aDataField("245", "10", ["a", "Rust /"]),
      ],
    };
    expect(toCsl(describeBib(english))).toMatchObject({ author: [{ family: "Smith", given: "Jane" }], title: "Rust" });
  });

  it("reads volume, issue and pages of an article, in English and in Chinese", () => {
    expect(anArticle("Vol. 24, no. 9 (Sept. 1993), p. 235-48")).toMatchObject({
      type: "article-journal",
      "container-title": "J",
      volume: "24",
      issue: "9",
      page: "235-48",
    });
    expect(anArticle("2019, 45(3): 12-18")).toMatchObject({ volume: "45", issue: "3", page: "12-18" });
    expect(anArticle("第45卷第3期, 页12-18")).toMatchObject({ volume: "45", issue: "3", page: "12-18" });
  });
});

function anArticle(part: string): CslItem {
  const fields = [aDataField("245", "10", ["a", "T"]), aDataField("773", "0 ", ["t", "J"], ["g", part])];
  return toCsl(describeBib({ leader: "00000naa a2200000 a 4500", fields }));
}

const folder = marcData();

/** Elements of the MODS originals that the MARC they were turned into still has: the judge of our way back. */
const SURVIVING = [
  "title",
  "subTitle",
  "namePart",
  "roleTerm",
  "placeTerm",
  "publisher",
  "dateIssued",
  "edition",
  "abstract",
  "topic",
  "geographic",
  "genre",
  "tableOfContents",
  "targetAudience",
  "identifier",
  "classification",
  "languageTerm",
  "recordIdentifier",
  "typeOfResource",
];

/** What the conversion to MARC lost or moved, so that nobody can bring it back. */
const LOST: Readonly<Record<string, readonly string[]>> = {
  simple_monograph: [],
  multi_author: [],
  with_subjects: [],
  with_related_items: [],
};

function valuesOf(xml: string, element: string): string[] {
  const found = xml.matchAll(new RegExp(`<(?:\\w+:)?${element}(?:\\s[^>]*)?>([^<]*)<`, "g"));
  return [...found].map(([, text]) => text!.replaceAll("&amp;", "&").replaceAll("&apos;", "'").trim());
}

describe.skipIf(folder === undefined)("MODS beside the crosswalk set", () => {
  it.each(Object.keys(LOST))("brings %s back from its MARC", (name) => {
    const original = readFileSync(`${folder}/crosswalk/${name}.xml`, "utf8");
    const [result] = parseMarcXml(readFileSync(`${folder}/crosswalk/${name}_reference.xml`, "utf8"));
    const ours = toMods(describeBib(result!.kind === "record" ? result!.record : { leader: "", fields: [] }));
    const missing = SURVIVING.flatMap((element) =>
      valuesOf(original, element)
        .filter((value) => !valuesOf(ours, element).includes(value))
        .map((value) => `${element}: ${value}`),
    );
    expect(missing).toEqual(LOST[name]);
  });
});
