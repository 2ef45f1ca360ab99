import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readIso2709Sync } from "../iso2709/read-iso2709.ts";
import { aDataField, type Field, type MarcRecord } from "../record.ts";
import { anyRecord, anyText } from "../testing/arbitraries.ts";
import { aCnmarcNovel, aMarc21Novel } from "../testing/fixtures.ts";
import { marcData } from "../testing/peer.ts";
import type { Finding, FindingCode } from "./findings.ts";
import { FORMAT_NAMES, formatNameOf, loadFormat } from "./load-format.ts";
import type { FormatName } from "./record-format.ts";
import { validateRecord } from "./validate-record.ts";

async function findings(record: MarcRecord, name: FormatName): Promise<Finding[]> {
  return validateRecord(record, await loadFormat(name));
}

async function marc21(...fields: Field[]): Promise<Finding[]> {
  const novel = aMarc21Novel();
  return findings({ ...novel, fields: [...novel.fields, ...fields] }, "marc21-bibliographic");
}

async function cnmarc(...fields: Field[]): Promise<Finding[]> {
  const novel = aCnmarcNovel();
  return findings({ ...novel, fields: [...novel.fields, ...fields] }, "cnmarc-bibliographic");
}

async function cnmarcWith(tag: string, field: Field): Promise<Finding[]> {
  const novel = aCnmarcNovel();
  const fields = novel.fields.map((own) => (own.tag === tag ? field : own));
  return findings({ ...novel, fields }, "cnmarc-bibliographic");
}

function codes(found: readonly Finding[]): FindingCode[] {
  return found.map(({ code }) => code);
}

describe("a record as it should be", () => {
  it("has no findings in MARC 21", async () => expect(await marc21()).toEqual([]));
  it("has no findings in CNMARC", async () => expect(await cnmarc()).toEqual([]));
});

describe("fields", () => {
  it("names a field that is missing", async () => {
    const [finding] = await findings(
      {
        leader: aMarc21Novel().leader,
        fields: aMarc21Novel().fields.filter(({ tag }) => tag !== "245" && tag !== "880"),
      },
      "marc21-bibliographic",
    );
    expect(finding).toMatchObject({ code: "field-missing", tag: "245", words: { zh: "缺少必备字段 245 题名说明" } });
  });

  it("names a field that is there twice, and which of them", async () => {
    const [finding] = await marc21(aDataField("245", "10", ["a", "Again"]));
    expect(finding).toMatchObject({ code: "field-repeated", field: aMarc21Novel().fields.length });
  });

  it("does not know a tag that nobody defined, but leaves local fields alone", async () => {
    expect(codes(await marc21(aDataField("265", "  ", ["a", "x"])))).toEqual(["tag-undefined"]);
    expect(await marc21(aDataField("949", "  ", ["a", "x"]), aDataField("LKR", "  ", ["a", "x"]))).toEqual([]);
    expect(codes(await marc21(aDataField("2 5", "  ", ["a", "x"])))).toEqual(["tag-invalid"]);
  });

  it("calls 440 obsolete", async () => {
    expect(codes(await marc21(aDataField("440", " 0", ["a", "Series"])))).toEqual(["tag-obsolete"]);
  });

  it("tells control fields from data fields", async () => {
    expect(codes(await marc21({ tag: "500", value: "A note" }))).toEqual(["field-kind"]);
    expect(codes(await marc21(aDataField("005", "  ", ["a", "x"])))).toEqual(["field-kind"]);
    expect(codes(await marc21(aDataField("500", "  ")))).toEqual(["field-empty"]);
  });

  it("allows one main entry of any kind", async () => {
    expect(codes(await marc21(aDataField("110", "2 ", ["a", "Society"])))).toEqual(["main-entry-repeated"]);
    expect(codes(await cnmarc(aDataField("700", " 0", ["a", "甲"]), aDataField("710", "02", ["a", "乙"])))).toEqual([
      "main-entry-repeated",
    ]);
  });
});

describe("indicators and subfields", () => {
  it("says which values an indicator can have", async () => {
    const [finding] = await marc21(aDataField("650", "34", ["a", "Topic"]));
    expect(finding).toMatchObject({
      code: "indicator-undefined",
      indicator: 1,
      words: { zh: "650 的指示符 1 不能是“3”：可用 # 0 1 2（# 为空格）" },
    });
  });

  it("names an unknown, a repeated and an empty subfield", async () => {
    const field = aDataField("250", "  ", ["a", "2nd ed."], ["a", "3rd ed."], ["q", "x"], ["b", " "]);
    const found = await marc21(field);
    expect(codes(found)).toEqual(["subfield-repeated", "subfield-undefined", "subfield-empty"]);
    expect(found[0]).toMatchObject({
      subfield: 1,
      words: { en: "subfield $a Edition statement of 250 is not repeatable" },
    });
  });

  it("names a mandatory subfield that is missing", async () => {
    expect(codes(await cnmarcWith("200", aDataField("200", "1 ", ["e", "副题名"])))).toEqual(["subfield-missing"]);
  });

  it("takes local $9, and the pinyin of a subfield that the format has", async () => {
    expect(
      await cnmarc(
        aDataField("711", "02", ["a", "学会"], ["9", "xue hui"]),
        aDataField("205", "  ", ["a", "第2版"], ["A", "di 2 ban"]),
      ),
    ).toEqual([]);
    expect(codes(await cnmarc(aDataField("205", "  ", ["Q", "x"])))).toEqual(["subfield-undefined"]);
  });

  it("holds 880 against the field that it is linked to", async () => {
    const found = await marc21(aDataField("880", "  ", ["6", "250-00/$1"], ["a", "第3版"], ["q", "x"]));
    expect(codes(found)).toEqual(["subfield-undefined"]);
  });

  it("takes what stands in a UNIMARC link for the linked record's", async () => {
    const link = aDataField("461", " 0", ["1", "2001 "], ["a", "丛书"], ["1", "700 0"], ["a", "甲"], ["f", "1900-"]);
    expect(await cnmarc(link)).toEqual([]);
  });

  it("misses the other end of a MARC 21 link", async () => {
    expect(codes(await marc21(aDataField("500", "  ", ["6", "880-09"], ["a", "Note"])))).toEqual(["link-unmatched"]);
  });

  it("wants 245 to say that its title is not the main entry", async () => {
    const novel = aMarc21Novel();
    const fields = novel.fields.map((field) => (field.tag === "245" ? { ...field, ind1: "0" } : field));
    expect(codes(await findings({ ...novel, fields }, "marc21-bibliographic"))).toEqual(["title-indicator"]);
  });
});

describe("fixed-length data", () => {
  it("says how long it should be", async () => {
    const [finding] = await cnmarcWith("100", aDataField("100", "  ", ["a", "20080512d2008    em y0chiy50      e"]));
    expect(finding).toMatchObject({ code: "fixed-length", words: { zh: "100 应为 36 个字符，现为 35 个" } });
  });

  it("says which position holds what it cannot", async () => {
    const [finding] = await cnmarcWith("100", aDataField("100", "  ", ["a", "20080512x2008    em y0chiy50      ea"]));
    expect(finding).toMatchObject({ code: "fixed-code", at: 8, words: { zh: "100 位置 8（出版日期类型）不能是“x”" } });
  });

  it("reads 008 by the material of the leader", async () => {
    const serial = { ...aMarc21Novel(), leader: "00000cas a2200000 a 4500" };
    const found = await findings(serial, "marc21-bibliographic");
    // what is an illustration for books is a frequency for serials; the regularity cannot be blank then
    expect(found.map(({ at }) => at)).toEqual([19, 30, 33, 34]);
  });

  it("knows languages and countries", async () => {
    const novel = aMarc21Novel();
    const fields = novel.fields.map((field) =>
      field.tag === "008" ? { tag: "008", value: "980521t19981997zq a     b    000 1 zzz d" } : field,
    );
    expect((await findings({ ...novel, fields }, "marc21-bibliographic")).map(({ at }) => at)).toEqual([15, 35]);
  });

  it("looks at the leader", async () => {
    const [finding] = await findings({ ...aCnmarcNovel(), leader: "00000xam0 2200000   450 " }, "cnmarc-bibliographic");
    expect(finding).toMatchObject({ tag: "LDR", at: 5 });
  });
});

describe("numbers and codes", () => {
  it("finds a wrong check digit of an ISBN and of an ISSN", async () => {
    expect(codes(await cnmarc(aDataField("010", "  ", ["a", "978-7-02-000220-8"])))).toEqual(["isbn-invalid"]);
    expect(codes(await marc21(aDataField("020", "  ", ["a", "702000220X (pbk.)"])))).toEqual([]);
    expect(codes(await marc21(aDataField("022", "  ", ["a", "1234-5678"])))).toEqual(["issn-invalid"]);
  });

  it("leaves a wrong number in $z alone", async () => {
    expect(await cnmarc(aDataField("010", "  ", ["z", "7-02-000220-1"]))).toEqual([]);
  });

  it("finds a language and a country that are none", async () => {
    expect(codes(await cnmarcWith("101", aDataField("101", "0 ", ["a", "zho"])))).toEqual(["language-unknown"]);
    expect(codes(await cnmarcWith("102", aDataField("102", "  ", ["a", "ZZ"])))).toEqual(["country-unknown"]);
  });
});

describe("formatNameOf", () => {
  it.each([
    ["marc21", "a", "marc21-bibliographic"],
    ["marc21", "z", "marc21-authority"],
    ["marc21", "y", "marc21-holdings"],
    ["cnmarc", "a", "cnmarc-bibliographic"],
    ["unimarc", "x", "cnmarc-authority"],
  ] as const)("%s with type %s is %s", (profile, type, name) => {
    expect(formatNameOf({ leader: `00000n${type}m0 2200000   450 `, fields: [] }, profile)).toBe(name);
  });
});

it("throws at nothing, whatever a record holds", async () => {
  const formats = await Promise.all(FORMAT_NAMES.map(loadFormat));
  fc.assert(
    fc.property(anyRecord(anyText), fc.constantFrom(...formats), (record, format) => {
      for (const finding of validateRecord(record, format)) expect(finding.words.zh).not.toMatch(/undefined|\{/);
    }),
  );
});

const folder = marcData();

it.skipIf(folder === undefined)("finds little in the authority file of a national library", async () => {
  const format = await loadFormat("marc21-authority");
  let clean = 0;
  let all = 0;
  for (const result of readIso2709Sync(readFileSync(`${folder!}/auth.mrc`))) {
    if (result.kind !== "record") continue;
    all++;
    if (validateRecord(result.record, format).length === 0) clean++;
  }
  expect(clean / all).toBeGreaterThan(0.7);
});
