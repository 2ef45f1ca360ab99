import { type DataField, dataFields, type MarcRecord, subfieldValue, subfieldValues } from "../../record.ts";
import type { Contributor, Role } from "../description.ts";
import { present } from "../present.ts";
import { relatorOfTerm, relatorOfUnimarc } from "../relators.ts";
import { namesInStatement } from "../statement-of-responsibility.ts";
import { part, parts } from "../subfield-text.ts";
import { pinyinOf } from "./romanized.ts";

/** 70X persons, 71X bodies and meetings, 72X families; the last digit: 0 primary, 1 alternative (equal), 2 secondary. */
const TAGS = ["700", "710", "720", "701", "711", "721", "702", "712", "722"];

export function contributorsOf(record: MarcRecord): Contributor[] {
  const named = dataFields(record, ...TAGS)
    .toSorted((a, b) => a.tag.charCodeAt(2) - b.tag.charCodeAt(2))
    .flatMap((field) => contributorOf(field) ?? []);
  return named.length > 0 ? named : fromStatements(record);
}

/** Brief records have no 7XX: the statement of responsibility names who it was. */
function fromStatements(record: MarcRecord): Contributor[] {
  return dataFields(record, "200").flatMap((field) => parts(field, "fg").flatMap(namesInStatement));
}

function contributorOf(field: DataField): Contributor | undefined {
  const kind = kindOf(field);
  const text = nameOf(field, kind);
  if (text === undefined) return undefined;
  return present({
    kind,
    text,
    romanized: pinyinOf(field, "a"),
    roles: subfieldValues(field, "4").map((value) => roleOf(value.trim())),
    primary: !field.tag.endsWith("2"),
    dates: part(field, "f")?.replace(/^[(（]|[)）]$/gu, ""),
    qualifier:
      kind === "person"
        ? parts(field, "cd")
            .map((text) => text.replace(/^[(（]|[)）]$/gu, ""))
            .join(", ")
        : undefined,
    authority: subfieldValue(field, "3"),
  });
}

function kindOf({ tag, ind1 }: DataField): Contributor["kind"] {
  if (tag.startsWith("70")) return "person";
  if (tag.startsWith("72")) return "family";
  return ind1 === "1" ? "meeting" : "body";
}

/** Entry element and, for inverted names, the rest (`Twain, Mark`); a body with its parts. */
export function nameOf(field: DataField, kind: Contributor["kind"]): string | undefined {
  if (kind === "body") return parts(field, "ab").join(". ") || undefined;
  if (kind === "meeting") return [...parts(field, "a"), ...parts(field, "def")].join(", ") || undefined;
  const entry = part(field, "a");
  const rest = part(field, "b");
  return entry === undefined ? rest : rest === undefined ? entry : `${entry}, ${rest}`;
}

/** UNIMARC has codes in $4, CNMARC mostly the word itself (`著`). */
function roleOf(value: string): Role {
  const code = /^\d{3}$/.test(value) ? relatorOfUnimarc(value) : undefined;
  if (/^\d{3}$/.test(value)) return code === undefined ? { term: value } : { code };
  return /^[a-z]{3}$/.test(value) ? { code: value } : present({ code: relatorOfTerm(value), term: value });
}
