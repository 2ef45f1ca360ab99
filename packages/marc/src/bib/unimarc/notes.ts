import { dataFields, type MarcRecord, subfieldValues } from "../../record.ts";
import type { ElectronicAccess, Languages, Note } from "../description.ts";
import { present } from "../present.ts";
import { isProse, LETTERS, part, parts, prose } from "../subfield-text.ts";

/** UNIMARC 3XX notes; contents (327) and summary (330) stand by themselves. */
const KINDS: Readonly<Record<string, Note["kind"]>> = {
  "300": "general",
  "301": "other",
  "302": "language",
  "303": "general",
  "304": "responsibility",
  "305": "edition-history",
  "306": "other",
  "307": "other",
  "308": "other",
  "310": "other",
  "311": "other",
  "312": "other",
  "313": "other",
  "314": "responsibility",
  "315": "other",
  "316": "local",
  "317": "provenance",
  "320": "bibliography",
  "321": "other",
  "322": "responsibility",
  "323": "responsibility",
  "324": "edition-history",
  "325": "reproduction",
  "326": "other",
  "328": "thesis",
  "332": "other",
  "333": "audience",
  "334": "award",
  "336": "system",
  "337": "system",
  "345": "other",
};

export function notesOf(record: MarcRecord): Note[] {
  return dataFields(record, ...Object.keys(KINDS)).flatMap((field) => {
    const text = prose(field, LETTERS);
    return text === undefined || !isProse(text) ? [] : { kind: KINDS[field.tag]!, text };
  });
}

/** 327 repeats $a for each part of the contents. */
export function contentsOf(record: MarcRecord): string[] {
  return dataFields(record, "327").flatMap((field) => {
    const text = parts(field, "abcdefghi").join(" -- ");
    return text === "" ? [] : text;
  });
}

export function summariesOf(record: MarcRecord): string[] {
  return dataFields(record, "330").flatMap((field) => prose(field, "a") ?? []);
}

/** 101: $a text, $b intermediate, $c original, $d summary; first indicator 1 a translation, 2 contains translations. */
export function languagesOf(record: MarcRecord): Languages {
  const fields = dataFields(record, "101");
  const codes = (code: string) => [
    ...new Set(
      fields.flatMap((field) =>
        subfieldValues(field, code).flatMap((value) => value.toLowerCase().match(/[a-z]{3}/g) ?? []),
      ),
    ),
  ];
  return {
    text: codes("a"),
    original: codes("c"),
    intermediate: codes("b"),
    summary: codes("d"),
    translation: fields.some(({ ind1 }) => ind1 === "1" || ind1 === "2") || codes("c").length > 0,
  };
}

/** UNIMARC 856 second indicator as in MARC 21. */
const RELATIONS: Readonly<Record<string, ElectronicAccess["relation"]>> = {
  "0": "resource",
  "1": "version",
  "2": "related",
};

export function electronicOf(record: MarcRecord): ElectronicAccess[] {
  return dataFields(record, "856").flatMap((field) =>
    subfieldValues(field, "u").map((url) =>
      present({
        url: url.trim(),
        label: part(field, "2y") ?? part(field, "z"),
        relation: RELATIONS[field.ind2] ?? ("unknown" as const),
      }),
    ),
  );
}
