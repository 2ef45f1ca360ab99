import type { DataField, MarcRecord } from "@wenyuan/marc";
import { type Catalogued, dataField, madeOn } from "./marc-field.ts";
import { entryName, hasPinyin, isLatin } from "./personal-name.ts";
import { provenanceInChinese } from "./provenance.ts";
import { chineseStatements, roleOf, roleWords } from "./responsibility.ts";
import { institution, locationOf } from "./shelving-locations.ts";
import type { Maker, Work } from "./work.ts";

/** A new record (n) of a printed text (a), a monograph (m) without hierarchy (0); full level, ISBD (UNIMARC record label). */
const leader = "00000nam0 2200000   450 ";

/** A work in Chinese as CNMARC (WH/T 0503-1996), pinyin in capital subfields beside the characters. */
export function cnmarcRecord(work: Work, catalogued: Catalogued): MarcRecord {
  return {
    leader,
    fields: [
      { tag: "001", value: catalogued.id },
      dataField("100", "  ", [["a", generalData(work)]]),
      ...languageFields(work),
      titleField(work),
      ...editionAndPublication(work),
      ...notes(work),
      ...otherTitles(work),
      ...subjects(work),
      dataField("690", "  ", [
        ["a", work.clc],
        ["v", "5"],
      ]),
      ...work.makers.map(makerField),
      dataField("801", " 0", [
        ["a", "CN"],
        ["b", institution],
        ["c", madeOn],
      ]),
      holdingField(work, catalogued),
    ],
  };
}

/**
 * UNIMARC 100 $a, 36 characters: date made, type of date (d: one year, u: unknown), two years, audience m (adults), no government
 * publication, record in full, catalogued in Chinese, no transliteration, character sets 01 and 10 (ISO 646, GB), script of the title.
 */
function generalData({ year }: Work): string {
  const dates = year === undefined ? `u${" ".repeat(8)}` : `d${String(year).padStart(4, "0")}    `;
  return `${madeOn}${dates}em y0chiy0110    ea`;
}

/** First indicator 1: a translation; $c the language of the original. */
function languageFields({ language, original }: Work): DataField[] {
  const field = dataField("101", original ? "1 " : "0 ", [
    ["a", language],
    ["c", original?.language],
  ]);
  return [field];
}

function titleField(work: Work): DataField {
  const [first, ...others] = chineseStatements(work, nameInStatement);
  return dataField("200", "1 ", [
    ["a", work.title],
    ["A", work.pinyin],
    ["e", work.subtitle],
    ["f", first],
    ...others.map((statement) => ["g", statement] as const),
  ]);
}

/** `(清) 曹雪芹`, and a name from abroad with its own form: `(英) 简·奥斯汀 (Jane Austen)`. */
function nameInStatement(maker: Maker): string {
  const foreign = maker.alsoWritten !== undefined && !hasPinyin(maker) ? ` (${maker.alsoWritten})` : "";
  return (maker.from === undefined ? "" : `(${maker.from}) `) + maker.name + foreign;
}

function editionAndPublication({ edition, place, publisher, year, volumes, series }: Work): DataField[] {
  const fields = [
    dataField("205", "  ", [["a", edition]]),
    dataField("210", "  ", [
      ["a", place],
      ["c", publisher],
      ["d", year === undefined ? undefined : String(year)],
    ]),
    dataField("215", "  ", [["a", volumes === undefined ? undefined : `${volumes}册`]]),
    dataField("225", "2 ", [["a", series]]),
  ];
  return fields.filter(({ subfields }) => subfields.length > 0);
}

function notes({ provenance, summary }: Work): DataField[] {
  return [
    dataField("300", "  ", [["a", `著录依据：${provenanceInChinese(provenance)}`]]),
    dataField("330", "  ", [["a", summary.zh]]),
    dataField("330", "  ", [["a", summary.en]]),
  ];
}

/** 454 links to the original, 500 files the work under its title; 510 is a title in another language, 517 another Chinese one. */
function otherTitles({ original, alsoKnownAs = [] }: Work): DataField[] {
  const originals =
    original?.title === undefined
      ? []
      : [
          dataField("454", " 1", [
            ["1", "2001 "],
            ["a", original.title],
          ]),
          dataField("500", "10", [
            ["a", original.title],
            ["m", original.language],
          ]),
        ];
  return [...originals, ...alsoKnownAs.map(variantTitle)];
}

function variantTitle(title: string): DataField {
  return isLatin(title)
    ? dataField("510", "1 ", [
        ["a", title],
        ["z", "eng"],
      ])
    : dataField("517", "1 ", [["a", title]]);
}

/** The Chinese words as headings, the English ones as keywords that no thesaurus controls. */
function subjects({ subjects }: Work): DataField[] {
  return [
    ...subjects.map(({ zh }) => dataField("606", "0 ", [["a", zh]])),
    dataField(
      "610",
      "0 ",
      subjects.map(({ en }) => ["a", en] as const),
    ),
  ];
}

function makerField(maker: Maker): DataField {
  const { zh, primary } = roleWords[roleOf(maker)];
  const last = primary ? "1" : "2";
  if (maker.role === "body")
    return dataField(`71${last}`, "02", [
      ["a", maker.name],
      ["A", hasPinyin(maker) ? maker.alsoWritten : undefined],
      ["4", zh],
    ]);
  const { indicator, name } = isLatin(maker.name) ? entryName(maker) : { indicator: "0", name: maker.name };
  const [entry, ...rest] = name.split(", ");
  return dataField(`70${last}`, ` ${indicator}`, [
    ["a", entry],
    ["A", hasPinyin(maker) ? maker.alsoWritten : undefined],
    ["b", rest.join(", ")],
    ["c", maker.from && `(${maker.from})`],
    ["f", maker.dates && `(${maker.dates})`],
    ["4", zh],
  ]);
}

/** 905 is a local field; class and book number stand apart in $d and $e, as most vendors have them. */
function holdingField({ clc }: Work, { callNumber }: Catalogued): DataField {
  return dataField("905", "  ", [
    ["a", institution],
    ["c", locationOf(clc).zh],
    ["d", clc],
    ["e", callNumber.slice(clc.length + 1)],
  ]);
}
