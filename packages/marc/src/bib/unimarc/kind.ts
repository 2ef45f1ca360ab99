import { dataFields, type MarcRecord, subfieldValue } from "../../record.ts";
import type { Issuance, ResourceKind } from "../description.ts";

/** UNIMARC record label/06 type of record. */
const TYPES: Readonly<Record<string, ResourceKind>> = {
  a: "book",
  b: "manuscript",
  c: "score",
  d: "score",
  e: "map",
  f: "map",
  g: "video",
  i: "sound",
  j: "music",
  k: "image",
  l: "software",
  m: "kit",
  r: "object",
};

/** Record label/07 bibliographic level. */
const LEVELS: Readonly<Record<string, Issuance>> = {
  a: "component",
  c: "collection",
  i: "integrating",
  m: "single",
  s: "serial",
};

export function kindOf(record: MarcRecord): ResourceKind {
  const type = TYPES[record.leader[6] ?? ""] ?? "book";
  if (type !== "book" && type !== "manuscript") return type;
  if (isThesis(record)) return "thesis";
  if (type === "manuscript") return type;
  const level = LEVELS[record.leader[7] ?? ""];
  if (level === "serial") return "serial";
  return level === "component" && dataFields(record, "461", "463").length > 0 ? "article" : type;
}

/** 328 is a thesis note; 105 $a/04–07 codes of contents: m dissertation, v revised dissertation. */
function isThesis(record: MarcRecord): boolean {
  const coded = dataFields(record, "105")[0];
  return dataFields(record, "328").length > 0 || /[mv]/.test((coded && subfieldValue(coded, "a"))?.slice(4, 8) ?? "");
}

/** Record label/08: 1 the record of a whole set. */
export function issuanceOf(record: MarcRecord, volumes: number): Issuance {
  const level = LEVELS[record.leader[7] ?? ""] ?? "single";
  return level === "single" && (record.leader[8] === "1" || volumes > 1) ? "multipart" : level;
}
