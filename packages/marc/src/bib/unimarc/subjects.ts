import { type DataField, dataFields, type MarcRecord, subfieldValue } from "../../record.ts";
import type { Classification, Subject } from "../description.ts";
import { present } from "../present.ts";
import { part, parts } from "../subfield-text.ts";
import { nameOf } from "./contributors.ts";
import { pinyinOf } from "./romanized.ts";

/** UNIMARC 6XX subject fields. */
const KINDS: Readonly<Record<string, Subject["kind"]>> = {
  "600": "person",
  "601": "body",
  "602": "family",
  "604": "title",
  "605": "title",
  "606": "topic",
  "607": "place",
  "608": "genre",
  "610": "keyword",
  "615": "topic",
  "616": "topic",
};

export function subjectsOf(record: MarcRecord): Subject[] {
  return dataFields(record, ...Object.keys(KINDS)).flatMap(subjectsIn);
}

function subjectsIn(field: DataField): Subject[] {
  const kind = KINDS[field.tag]!;
  if (kind === "keyword") return parts(field, "a").map((term) => ({ kind, terms: [term] }));
  const named = kind === "person" || kind === "family" || kind === "body";
  const head = named ? nameOf(field, kind) : kind === "title" ? part(field, "at") : part(field, "a");
  // $j form, $x topic, $y place, $z time (UNIMARC); the order is the field's
  const terms = [...(head === undefined ? [] : [head]), ...parts(field, named ? "txyzj" : "xyzj")];
  if (terms.length === 0) return [];
  const meeting = kind === "body" && field.ind1 === "1";
  return [
    present({
      kind: meeting ? ("meeting" as const) : kind,
      terms,
      romanized: pinyinOf(field, "a"),
      scheme: subfieldValue(field, "2")?.trim(),
      authority: subfieldValue(field, "3"),
    }),
  ];
}

/** 690 and 692 are CNMARC's own: Chinese Library Classification, Library of the Chinese Academy of Sciences. */
const SCHEMES: Readonly<Record<string, string>> = {
  "690": "clc",
  "692": "las",
  "675": "udc",
  "676": "ddc",
  "680": "lcc",
};

export function classificationsOf(record: MarcRecord): Classification[] {
  return dataFields(record, ...Object.keys(SCHEMES), "686", "696").flatMap((field) => {
    const scheme = SCHEMES[field.tag] ?? subfieldValue(field, "2")?.trim().toLowerCase() ?? "other";
    const edition = subfieldValue(field, "v")?.trim();
    const item = part(field, "b");
    return parts(field, "a").map((number, i) => present({ scheme, number, item: i === 0 ? item : undefined, edition }));
  });
}
