import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { describeBib } from "../bib/describe-bib.ts";
import { toBibtex } from "../crosswalk/bibtex.ts";
import { toRis } from "../crosswalk/ris.ts";
import type { MarcError } from "../faults/fault.ts";
import { readIso2709Sync } from "../iso2709/read-iso2709.ts";
import { fromMarcJson, type MarcJson } from "../json/marc-json.ts";
import { aDataField, type MarcRecord } from "../record.ts";
import { aCnmarcNovel, aMarc21Novel } from "../testing/fixtures.ts";
import { parseMarcXml } from "../xml/read-marcxml.ts";
import { EXPORT_FORMATS, type ExportFormatName } from "./export-formats.ts";
import { type ExportOptions, exportRecords } from "./export-records.ts";

const TWO = [aCnmarcNovel(), { ...aCnmarcNovel(), fields: aCnmarcNovel().fields.slice(1) }];

async function exported(
  records: MarcRecord[],
  format: ExportFormatName,
  options: ExportOptions = { profile: "cnmarc" },
) {
  return Buffer.concat(await Array.fromAsync(exportRecords(records, format, options)));
}

describe("an export", () => {
  it("reads back as the records that went in: ISO 2709, MARCXML, MARC-in-JSON", async () => {
    const fields = TWO.map((record) => record.fields);
    const iso = [...readIso2709Sync(await exported(TWO, "iso2709"), { profile: "cnmarc" })];
    expect(iso.map((result) => result.kind === "record" && result.record.fields)).toEqual(fields);
    const xml = parseMarcXml((await exported(TWO, "marcxml")).toString());
    expect(xml.map((result) => result.kind === "record" && result.record.fields)).toEqual(fields);
    const json = JSON.parse((await exported(TWO, "marc-json")).toString()) as MarcJson[];
    expect(json.map((record) => fromMarcJson(record).fields)).toEqual(fields);
  });

  it.each(["marcxml", "mods", "dublin-core"] as const)("is one well-formed document: %s", async (format) => {
    const parser = new SaxesParser({ xmlns: true });
    let depth = 0;
    let children = 0;
    parser.on("opentag", () => void (depth++ === 1 && children++));
    parser.on("closetag", () => depth--);
    parser.on("error", (error) => {
      throw error;
    });
    parser.write((await exported(TWO, format)).toString()).close();
    expect(children).toBe(2);
  });

  it.each(["marc-json", "schema-org", "csl-json"] as const)("is one JSON list: %s", async (format) => {
    expect(JSON.parse((await exported(TWO, format)).toString())).toHaveLength(2);
    expect(JSON.parse((await exported([], format)).toString())).toEqual([]);
  });

  it("leaves out what the format cannot hold, and says so", async () => {
    const long = { ...aMarc21Novel(), fields: [aDataField("500", "  ", ["a", "x".repeat(10_000)])] };
    const refused: MarcError[] = [];
    const onRefused = (error: MarcError) => void refused.push(error);
    const bytes = await exported([long, aMarc21Novel()], "iso2709", { onRefused });
    expect([...readIso2709Sync(bytes)]).toHaveLength(1);
    expect(refused.map(({ code }) => code)).toEqual(["field-overflow"]);
    await expect(exported([long], "iso2709", {})).rejects.toMatchObject({ code: "field-overflow" });
  });

  it("has a media type and an extension for every format", () => {
    for (const { mediaType, extension } of Object.values(EXPORT_FORMATS)) {
      expect(mediaType).toMatch(/^application\/[\w.+-]+$/);
      expect(extension).toMatch(/^[a-z]+$/);
    }
  });
});

describe("references", () => {
  const novel = describeBib(aCnmarcNovel(), { profile: "cnmarc" });

  it("RIS has one tag a line, from TY to ER", () => {
    const lines = toRis(novel).split("\r\n");
    expect(lines[0]).toBe("TY  - BOOK");
    expect(lines.at(-2)).toBe("ER  - ");
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    expect(lines).toEqual(
      expect.arrayContaining([
        "AU  - 曹雪芹",
        "PB  - 人民文学出版社",
        "PY  - 2008",
        "SN  - 9787020002207",
        "LA  - zh-CN",
      ]),
    );
  });

  it("BibTeX keeps a Chinese name together and the capitals of a title", () => {
    const entry = toBibtex(novel);
    expect(entry).toMatch(/^@book\{012008000001,\n/);
    expect(entry).toContain("title = {{红楼梦 : 汇校本}}");
    expect(entry).toContain("author = {{曹雪芹}");
    expect(entry).toContain("isbn = {9787020002207}");
  });

  it("BibTeX turns a Western name round and escapes what TeX would read", () => {
    const bib = describeBib({
      leader: "00000nam a2200000 a 4500",
      fields: [
        aDataField("100", "1 ", ["a", "Knuth, Donald"]),
        aDataField("245", "10", ["a", "100% C_# & {TeX} \\ ~ ^"]),
      ],
    });
    expect(toBibtex(bib, "k1")).toContain("author = {Knuth, Donald}");
    expect(toBibtex(bib, "k1")).toContain(
      "title = {{100\\% C\\_\\# \\& \\{TeX\\} \\textbackslash{} \\textasciitilde{} \\textasciicircum{}}}",
    );
  });
});
