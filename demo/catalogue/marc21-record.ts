import type { DataField, MarcRecord } from "@wenyuan/marc";
import { LinkedFields } from "./linked-fields.ts";
import { type Catalogued, dataField, madeOn } from "./marc-field.ts";
import { makerFields } from "./marc21-makers.ts";
import { titleField } from "./marc21-title.ts";
import { isLatin } from "./personal-name.ts";
import { institution, locationOf } from "./shelving-locations.ts";
import type { Work } from "./work.ts";

/** New, language material, monograph, Unicode (09 a), full level, ISBD punctuation (18 i). MARC 21 Bibliographic, Leader. */
const leader = "00000nam a2200000 i 4500";
const languageNames = new Intl.DisplayNames(["en"], { type: "language" });

/** A work as MARC 21: Chinese in pinyin under the regular tags and in characters in 880. */
export function marc21Record(work: Work, catalogued: Catalogued): MarcRecord {
  const linked = new LinkedFields();
  const { main, added } = makerFields(work, linked);
  return {
    leader,
    fields: [
      { tag: "001", value: catalogued.id },
      { tag: "003", value: institution },
      { tag: "008", value: fixedData(work) },
      dataField("040", "  ", [
        ["a", institution],
        ["b", "eng"],
        ["e", "rda"],
        ["c", institution],
      ]),
      ...languageFields(work),
      dataField("084", "  ", [
        ["a", work.clc],
        ["2", "clc"],
      ]),
      ...main,
      ...originalTitle(work),
      titleField(work, linked, main.length > 0),
      ...(work.alsoKnownAs ?? []).map((title) => variantTitle(title, work)),
      ...editionAndPublication(work),
      ...notes(work),
      ...subjects(work),
      ...added,
      ...originalLink(work),
      holdingField(work, catalogued),
      ...linked.alternates(),
    ],
  };
}

/** 008 for books, 40 characters; `|` where nothing is coded, type of date n when the year is not known. */
function fixedData({ year, language }: Work): string {
  const dates = year === undefined ? "nuuuuuuuu" : `s${String(year).padStart(4, "0")}    `;
  return `${madeOn.slice(2)}${dates}xx ${"|".repeat(17)}${language} d`;
}

function languageFields({ language, original }: Work): DataField[] {
  if (!original) return [];
  const field = dataField("041", "1 ", [
    ["a", language],
    ["h", original.language],
  ]);
  return [field];
}

/** 240: the work under its original title, with the language it was put into. */
function originalTitle({ original, language }: Work): DataField[] {
  if (original?.title === undefined) return [];
  const field = dataField("240", "10", [
    ["a", `${original.title}.`],
    ["l", languageNames.of(language)],
  ]);
  return [field];
}

function originalLink({ original }: Work): DataField[] {
  return original?.title === undefined ? [] : [dataField("765", "0 ", [["t", original.title]])];
}

/** 246: in another language a parallel title (second indicator 1). */
function variantTitle(title: string, work: Work): DataField {
  return dataField("246", isLatin(title) === isLatin(work.title) ? "3 " : "31", [["a", title]]);
}

function editionAndPublication({ edition, place, publisher, year, volumes, series }: Work): DataField[] {
  const fields = [
    dataField("250", "  ", [["a", edition]]),
    dataField("264", " 1", [
      ["a", after(place, " :", publisher)],
      ["b", after(publisher, ",", year)],
      ["c", year === undefined ? undefined : `${year}.`],
    ]),
    dataField("300", "  ", [["a", volumes === undefined ? undefined : `${volumes} volumes`]]),
    dataField("490", "0 ", [["a", series]]),
  ];
  return fields.filter(({ subfields }) => subfields.length > 0);
}

/** ISBD: the mark stands only when something follows. */
function after(text: string | undefined, mark: string, next: unknown): string | undefined {
  return text === undefined || next === undefined ? text : text + mark;
}

function notes({ summary, provenance }: Work): DataField[] {
  return [
    dataField("520", "  ", [["a", summary.en]]),
    dataField("520", "  ", [["a", summary.zh]]),
    dataField("588", "  ", [["a", `Source of description: ${provenance}.`]]),
  ];
}

/** 650 with second indicator 4, since no thesaurus is claimed; the Chinese words beside them as keywords. */
function subjects({ subjects }: Work): DataField[] {
  return [
    ...subjects.map(({ en }) => dataField("650", " 4", [["a", en]])),
    ...subjects.map(({ zh }) => dataField("653", "  ", [["a", zh]])),
  ];
}

/** First indicator 8: shelved by a scheme that 852 has no code for. */
function holdingField({ clc }: Work, { callNumber }: Catalogued): DataField {
  return dataField("852", "8 ", [
    ["a", institution],
    ["b", locationOf(clc).code],
    ["h", callNumber],
  ]);
}
