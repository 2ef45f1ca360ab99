import { controlValue, dataFields, type MarcRecord } from "../../record.ts";
import type { Issuance, ResourceKind } from "../description.ts";

/** MARC 21, leader/06 type of record. */
const TYPES: Readonly<Record<string, ResourceKind>> = {
  a: "book",
  c: "score",
  d: "score",
  e: "map",
  f: "map",
  g: "video",
  i: "sound",
  j: "music",
  k: "image",
  m: "software",
  o: "kit",
  p: "mixed",
  r: "object",
  t: "manuscript",
};

/** MARC 21, leader/07 bibliographic level. */
const LEVELS: Readonly<Record<string, Issuance>> = {
  a: "component",
  b: "component",
  c: "collection",
  d: "component",
  i: "integrating",
  m: "single",
  s: "serial",
};

export function kindOf(record: MarcRecord): ResourceKind {
  const type = TYPES[record.leader[6] ?? ""] ?? "book";
  const issuance = issuanceOf(record);
  if (type !== "book" && type !== "manuscript") return type;
  if (dataFields(record, "502").length > 0) return "thesis";
  if (type === "manuscript") return type;
  if (issuance === "serial") return "serial";
  return issuance === "component" && dataFields(record, "773").length > 0 ? "article" : type;
}

export function issuanceOf(record: MarcRecord): Issuance {
  const level = LEVELS[record.leader[7] ?? ""] ?? "single";
  // Leader/19 a: set, or 008/06 m: issued over several years
  const set = record.leader[19] === "a" || (level === "single" && controlValue(record, "008")?.[6] === "m");
  return level === "single" && set ? "multipart" : level;
}
