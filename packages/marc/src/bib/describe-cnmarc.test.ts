import { describe, expect, it } from "vitest";
import { aDataField, type DataField } from "../record.ts";
import { aCnmarcNovel, aCnmarcVolume } from "../testing/fixtures.ts";
import { describeBib } from "./describe-bib.ts";
import { LOCAL_905 } from "./unimarc/holdings.ts";

const novel = describeBib(aCnmarcNovel(), { profile: "cnmarc" });
const volume = describeBib(aCnmarcVolume(), { profile: "cnmarc" });

function described(...fields: DataField[]) {
  return describeBib({ leader: "00000nas0 2200000   450 ", fields }, { profile: "cnmarc" });
}

describe("a CNMARC serial", () => {
  it("has its 统一刊号 with the country, its 邮发代号 without", () => {
    const { identifiers } = described(
      aDataField("091", "  ", ["a", "CN"], ["b", "11-1234/Q"]),
      aDataField("091", "  ", ["a", "10019.1592"]),
      aDataField("092", "  ", ["a", "CN"], ["b", "82-123"]),
    );
    expect(identifiers.map(({ type, value }) => [type, value])).toEqual([
      ["csbn", "CN 11-1234/Q"],
      ["csbn", "10019.1592"],
      ["order", "82-123"],
    ]);
    expect(identifiers[0]).not.toHaveProperty("qualifier");
  });

  it("is linked to what it continues by key title, or by ISSN alone", () => {
    const { links } = described(
      aDataField("430", " 1", ["1", "011  "], ["a", "0028-0836"], ["1", "5300 "], ["a", "旧刊"]),
      aDataField("440", " 1", ["1", "011  "], ["a", "0317-8471"]),
    );
    expect(links).toMatchObject([
      { kind: "preceding", text: "旧刊", issn: "0028-0836" },
      { kind: "succeeding", text: "0317-8471", issn: "0317-8471" },
    ]);
  });
});

describe("pinyin in a CNMARC title", () => {
  it("is split as the title is: $A, $E and $I", () => {
    const title = aDataField(
      "200",
      "1 ",
      ["a", "学报"],
      ["A", "xue bao"],
      ["e", "季刊"],
      ["E", "ji kan"],
      ["i", "人文"],
      ["I", "ren wen"],
    );
    const { titles } = describeBib({ leader: "00000nas0 2200000   450 ", fields: [title] }, { profile: "cnmarc" });
    expect(titles[0]).toMatchObject({ romanized: "xue bao", romanizedSubtitle: "ji kan", romanizedPart: "ren wen" });
  });
});

describe("a CNMARC record", () => {
  it("has its title with pinyin, subtitle and both statements of responsibility", () => {
    expect(novel.titles[0]).toEqual({
      kind: "proper",
      text: "红楼梦",
      romanized: "hong lou meng",
      subtitle: "汇校本",
      responsibility: "(清) 曹雪芹著 ; 高鹗续",
    });
  });

  it("has parallel and variant titles", () => {
    expect(novel.titles.slice(1)).toEqual([
      { kind: "parallel", text: "Dream of the red chamber", language: "eng" },
      { kind: "variant", text: "石头记", romanized: "shi tou ji" },
    ]);
  });

  it("has contributors with pinyin, dynasty, dates and role", () => {
    expect(novel.contributors).toEqual([
      {
        kind: "person",
        text: "曹雪芹",
        romanized: "cao xue qin",
        roles: [{ code: "aut", term: "著" }],
        primary: true,
        dates: "约1715-约1763",
        qualifier: "清",
      },
      { kind: "person", text: "高鹗", romanized: "gao e", roles: [{ code: "aut", term: "续" }], primary: false },
    ]);
  });

  it("takes names from the statement of responsibility when there are no name fields", () => {
    expect(volume.contributors.map(({ text, roles }) => [text, roles[0]?.code])).toEqual([
      ["鲁迅", "aut"],
      ["李何林", "ann"],
      ["王士菁", "ann"],
    ]);
  });

  it("has publication, edition, extent and series", () => {
    expect(novel.publications).toEqual([
      {
        kind: "publication",
        places: [{ text: "北京" }],
        publishers: [{ text: "人民文学出版社" }],
        date: "2008",
        years: { from: 2008, to: 2008, certain: true },
      },
    ]);
    expect(novel.editions).toEqual([{ text: "第3版" }]);
    expect(novel.physical).toEqual([{ extent: "2册 (1606页)", details: "图", dimensions: "21cm" }]);
    expect(novel.series).toMatchObject([{ text: "中国古典文学读本丛书", volume: "3", issn: "1234-5679" }]);
  });

  it("has the volumes of a set in order", () => {
    expect(novel.issuance).toBe("multipart");
    expect(novel.volumes).toEqual([
      { text: "第一回至第六十回", number: "上册", order: 1 },
      { text: "第六十一回至第一百二十回", number: "下册", order: 2 },
    ]);
  });

  it("has the set that a volume belongs to, with its record number and ISBN", () => {
    expect(volume.titles[0]).toMatchObject({ text: "鲁迅全集", partNumber: "第一卷", partName: "坟 热风 呐喊" });
    expect(volume.links).toEqual(
      [
        {
          kind: "host",
          text: "鲁迅全集",
          romanized: "lu xun quan ji",
          part: "",
          isbn: "9787020050338",
          recordNumbers: ["012005000009"],
        },
      ].map(({ part: _none, ...link }) => link),
    );
  });

  it("has subjects, keywords and classes of both Chinese schemes", () => {
    expect(novel.subjects).toEqual([
      { kind: "topic", terms: ["章回小说", "长篇小说", "中国", "清代"], scheme: "cct" },
      { kind: "keyword", terms: ["贾宝玉"] },
      { kind: "keyword", terms: ["林黛玉"] },
    ]);
    expect(novel.classifications).toEqual([
      { scheme: "clc", number: "I242.4", edition: "5" },
      { scheme: "las", number: "37.8145", edition: "3" },
    ]);
  });

  it("has the ISBN as thirteen digits with binding and price, and the unified book number", () => {
    expect(novel.identifiers).toMatchObject([
      { type: "isbn", value: "9787020002207", valid: true, qualifier: "精装", price: "CNY59.70" },
      { type: "csbn", value: "10019.1592" },
    ]);
  });

  it("reads embedded fields of a link", () => {
    expect(novel.links).toMatchObject([
      { kind: "series", text: "中国古典文学读本丛书", part: "3" },
      { kind: "translation-of", text: "石头记", author: "脂砚斋", recordNumbers: ["000123"] },
    ]);
  });

  it("knows the language of the original of a translation", () => {
    expect(volume.languages).toMatchObject({ text: ["chi"], original: ["rus"], translation: true });
  });

  it("reads local holdings, by the usual layout or by the vendor's own", () => {
    expect(novel.holdings).toEqual([
      {
        institution: "ZJU",
        location: "基础馆",
        callNumber: "I242.4/C175",
        barcodes: ["A0012345", "A0012346"],
        statements: ["v.1-2"],
      },
    ]);
    const other = {
      leader: "00000nam0 2200000   450 ",
      fields: [aDataField("966", "  ", ["x", "B1"], ["y", "TP312/1"])],
    };
    const localHoldings = {
      ...LOCAL_905,
      tag: "966",
      barcode: "x",
      callNumber: "y",
      classNumber: "",
      itemNumber: "",
      statement: "",
      years: "",
    };
    expect(describeBib(other, { profile: "cnmarc", localHoldings }).holdings).toEqual([
      { barcodes: ["B1"], statements: [], callNumber: "TP312/1" },
    ]);
  });

  it("reads what is held with its years, where each is said once", () => {
    expect(heldBy(["v", "v.1-6"], ["y", "1998-2003"])).toEqual(["v.1-6(1998-2003)"]);
    expect(heldBy(["y", "1998"], ["y", "2000-2003"])).toEqual(["1998", "2000-2003"]);
  });

  it("says when it was made and changed", () => {
    expect(novel).toMatchObject({ created: "2008-05-12", changed: "2008-05-12T10:30:15", kind: "book" });
  });
});

function heldBy(...subfields: [string, string][]) {
  return describeBib(
    { leader: "00000nas0 2200000   450 ", fields: [aDataField("905", "  ", ["a", "ZJU"], ...subfields)] },
    { profile: "cnmarc" },
  ).holdings[0]?.statements;
}
