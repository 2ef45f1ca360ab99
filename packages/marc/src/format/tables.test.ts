import { describe, expect, it } from "vitest";
import { isoCountryCodes, marcCountryCodes } from "./codes/country-codes.ts";
import { languageCodes } from "./codes/language-codes.ts";
import { FORMAT_NAMES, loadFormat } from "./load-format.ts";
import type { FieldFormat, FixedLayout, RecordFormat, Words } from "./record-format.ts";

const HAN = /\p{Script=Han}/u;

function namesInLayout({ positions }: FixedLayout): Words[] {
  return positions.flatMap(({ name, codes }) => [name, ...codes.map((code) => code.name)]);
}

function namesInField({ name, subfields, indicators }: FieldFormat): Words[] {
  const ofIndicators = indicators.flatMap((indicator) => [
    indicator.name,
    ...indicator.values.map((value) => value.name),
  ]);
  return [
    name,
    ...[...subfields.values()].map((subfield) => subfield.name),
    ...ofIndicators.filter((words) => words !== undefined),
  ];
}

function names({ fields, layouts }: RecordFormat): Words[] {
  return [...[...fields.values()].flatMap(namesInField), ...[...layouts.values()].flatMap(namesInLayout)];
}

describe.each(FORMAT_NAMES)("the tables of %s", (name) => {
  it("name everything in Chinese and in English", async () => {
    const all = names(await loadFormat(name));
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(({ zh, en }) => zh === "" || en === "" || HAN.test(en))).toEqual([]);
    // abbreviations and codes (MARC-8, URI, CODEN) have one name for both
    expect(all.filter(({ zh, en }) => zh !== en && !HAN.test(zh))).toEqual([]);
  });

  it("have the fields in order, each tag once", async () => {
    const tags = [...(await loadFormat(name)).fields.keys()];
    expect(tags).toEqual(tags.toSorted());
  });

  it("cover fixed-length data from the first position to the last, without overlap", async () => {
    for (const [key, layout] of (await loadFormat(name)).layouts) {
      let next = 0;
      for (const { at, length } of layout.positions) {
        expect(at, `${key} at ${next}`).toBe(next);
        next = at + length;
      }
      expect(next, key).toBe(layout.length);
    }
  });

  it("have no code twice, and codes that fill their position", async () => {
    for (const [key, layout] of (await loadFormat(name)).layouts)
      for (const { at, length, codes } of layout.positions) {
        expect(new Set(codes.map(({ code }) => code)).size, `${key}/${at}`).toBe(codes.length);
        for (const { code } of codes) expect(length % code.length, `${key}/${at} ${code}`).toBe(0);
      }
  });
});

describe("what a cataloguer looks up", () => {
  it("MARC 21 245: not repeatable, its indicators and subfields by name", async () => {
    const title = (await loadFormat("marc21-bibliographic")).fields.get("245")!;
    expect(title).toMatchObject({
      repeatable: false,
      mandatory: true,
      name: { zh: "题名说明", en: "Title statement" },
    });
    expect(title.indicators[1].values).toHaveLength(10);
    expect([...title.subfields.keys()].join("")).toBe("abcfghknps68");
    expect(title.subfields.get("n")).toMatchObject({ repeatable: true, name: { zh: "作品分部或分册号" } });
  });

  it("CNMARC 200 $a may be repeated, 690 is the Chinese Library Classification", async () => {
    const { fields } = await loadFormat("cnmarc-bibliographic");
    expect(fields.get("200")!.subfields.get("a")).toMatchObject({
      repeatable: true,
      mandatory: true,
      name: { zh: "正题名" },
    });
    expect(fields.get("690")!.name.en).toBe("Chinese Library Classification");
  });

  it("CNMARC 100 $a position 8: the type of publication date", async () => {
    const { layouts } = await loadFormat("cnmarc-bibliographic");
    const type = layouts.get("100$a")!.positions.find(({ at }) => at === 8)!;
    expect(type.codes.find(({ code }) => code === "d")!.name.zh).toBe("一次或一年内出齐的专著");
  });

  it("MARC 21 006 has the positions of 008 by the form of material", async () => {
    const { layouts } = await loadFormat("marc21-bibliographic");
    const books = layouts.get("006/books")!;
    expect(books.length).toBe(18);
    expect(books.positions[0]!.codes.map(({ code }) => code)).toEqual(["a", "t"]);
    expect(books.positions.find(({ at }) => at === 16)!.name.en).toBe("Literary form");
  });

  it("languages and countries by name", () => {
    expect(languageCodes().find(({ code }) => code === "chi")!.name).toEqual({ zh: "中文", en: "Chinese" });
    expect(languageCodes().length).toBeGreaterThan(480);
    expect(marcCountryCodes().find(({ code }) => code === "nyu")!.name.zh).toBe("纽约州");
    expect(marcCountryCodes().find(({ code }) => code === "ja ")!.name.zh).toBe("日本");
    expect(isoCountryCodes().find(({ code }) => code === "CN")!.name.en).toBe("China");
  });
});
