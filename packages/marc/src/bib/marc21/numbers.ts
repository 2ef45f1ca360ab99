import { normaliseIsbn } from "../../identifiers/isbn.ts";
import { normaliseIssn } from "../../identifiers/issn.ts";
import { type DataField, subfieldValue } from "../../record.ts";
import type { Classification, Identifier } from "../description.ts";
import { present } from "../present.ts";
import { part, parts } from "../subfield-text.ts";
import type { PairedFields } from "./paired-fields.ts";

/** 093 and 098 are what Chinese libraries use in MARC 21 for 中图法; 084 names its scheme in $2. */
const CLASS_FIELDS: Readonly<Record<string, string>> = {
  "050": "lcc",
  "055": "lcc",
  "060": "nlm",
  "070": "nal",
  "080": "udc",
  "082": "ddc",
  "083": "ddc",
  "093": "clc",
  "090": "lcc",
  "092": "ddc",
};

export function classificationsOf(fields: PairedFields): Classification[] {
  const fixed = fields
    .all(...Object.keys(CLASS_FIELDS))
    .flatMap(({ tag, field }) => classesIn(field, CLASS_FIELDS[tag]!));
  const named = fields.all("084").flatMap(({ field }) => classesIn(field, schemeOf(field)));
  return [...fixed, ...named];
}

/** MARC classification scheme codes for the Chinese schemes. */
function schemeOf(field: DataField): string {
  const code = subfieldValue(field, "2")?.trim().toLowerCase() ?? "other";
  return code === "clc" || code === "ztf" || code === "cnclc" ? "clc" : code;
}

function classesIn(field: DataField, scheme: string): Classification[] {
  const item = part(field, "b");
  const edition = scheme === "ddc" || scheme === "udc" ? subfieldValue(field, "2")?.trim() : undefined;
  return parts(field, "a").map((text, i) =>
    present({
      scheme,
      // DDC: the stroke and prime marks show where a number may be cut, and are not part of it
      number: scheme === "ddc" ? text.replace(/['’/]/gu, "") : text,
      item: i === 0 ? item : undefined,
      edition,
    }),
  );
}

export function identifiersOf(fields: PairedFields): Identifier[] {
  return [
    ...fields.all("020").flatMap(({ field }) => isbnsIn(field)),
    ...fields.all("022").flatMap(({ field }) => issnsIn(field)),
    ...fields.all("024").flatMap(({ field }) => standardNumber(field)),
    ...fields.all("010").flatMap(({ field }) => plain(field, "lccn")),
    ...fields.all("035").flatMap(({ field }) => systemNumber(field)),
    ...fields.all("028", "027", "037").flatMap(({ field }) => plain(field, "other")),
  ];
}

function isbnsIn(field: DataField): Identifier[] {
  return field.subfields.flatMap(({ code, value }) => {
    if (code !== "a" && code !== "z") return [];
    const number = normaliseIsbn(value);
    const inline = /[（(]([^)）]*)[)）]/u.exec(value)?.[1];
    return present({
      type: "isbn",
      value: number ?? value.trim(),
      raw: value,
      valid: number !== undefined,
      cancelled: code === "z",
      qualifier:
        inline ??
        (parts(field, "q")
          .map((text) => text.replace(/^\(|\)$/g, ""))
          .join(", ") ||
          undefined),
      price: part(field, "c"),
    } as const);
  });
}

function issnsIn(field: DataField): Identifier[] {
  return field.subfields.flatMap(({ code, value }) => {
    if (!"ayzl".includes(code)) return [];
    const number = normaliseIssn(value);
    const base = { type: "issn", value: number ?? value.trim(), raw: value, valid: number !== undefined } as const;
    return present({
      ...base,
      cancelled: code === "y" || code === "z",
      qualifier: code === "l" ? "linking" : undefined,
    });
  });
}

/** MARC 21, 024 first indicator: type of number; 7: named in $2. */
function standardNumber(field: DataField): Identifier[] {
  const named = subfieldValue(field, "2")?.trim().toLowerCase();
  const type: Identifier["type"] =
    field.ind1 === "0"
      ? "isrc"
      : field.ind1 === "2"
        ? "ismn"
        : named === "doi"
          ? "doi"
          : named === "urn"
            ? "urn"
            : "other";
  return plain(field, type, type === "other" ? named : undefined);
}

/** 035: `(OCoLC)ocm12345`. */
function systemNumber(field: DataField): Identifier[] {
  return plain(field, "local").map((identifier) => {
    const found = /^\(([^)]+)\)\s*(.+)$/.exec(identifier.value);
    if (!found) return identifier;
    const oclc = found[1] === "OCoLC" ? /^(?:ocm|ocn|on)?0*(\d+)$/.exec(found[2]!.trim())?.[1] : undefined;
    return oclc === undefined
      ? { ...identifier, value: found[2]!.trim(), source: found[1]! }
      : { ...identifier, type: "oclc", value: oclc, source: "OCoLC" };
  });
}

function plain(field: DataField, type: Identifier["type"], source?: string): Identifier[] {
  return field.subfields.flatMap(({ code, value }) => {
    if ((code !== "a" && code !== "z") || value.trim() === "") return [];
    return present({ type, value: value.trim(), raw: value, valid: true, cancelled: code === "z", source });
  });
}
