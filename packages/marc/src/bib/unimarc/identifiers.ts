import { normaliseIsbn } from "../../identifiers/isbn.ts";
import { normaliseIssn } from "../../identifiers/issn.ts";
import { type DataField, isDataField, type MarcRecord, subfieldValue } from "../../record.ts";
import type { Identifier } from "../description.ts";
import { present } from "../present.ts";
import { part } from "../subfield-text.ts";

/** UNIMARC 0XX identification block; 091 and 092 are CNMARC's: unified book number, order number. */
const TYPES: Readonly<Record<string, Identifier["type"]>> = {
  "010": "isbn",
  "011": "issn",
  "013": "ismn",
  "016": "isrc",
  "017": "other",
  "020": "other",
  "035": "local",
  "071": "other",
  "091": "csbn",
  "092": "order",
  "094": "other",
};

export function identifiersOf(record: MarcRecord): Identifier[] {
  return record.fields.flatMap((field) => (isDataField(field) && field.tag in TYPES ? identifiersIn(field) : []));
}

/** $a the number, $b qualification, $d price, $y and $z cancelled or wrong. An item without a number but with a price gives nothing. */
function identifiersIn(field: DataField): Identifier[] {
  const type = typeOf(field);
  return field.subfields.flatMap(({ code, value }) => {
    if (!(code === "a" || code === "z" || (code === "y" && type === "issn")) || value.trim() === "") return [];
    const number = normalised(type, COUNTRY_FIRST.has(field.tag) && code === "a" ? nationalNumber(field) : value);
    const first = code === "a";
    return present({
      type,
      value: number ?? value.trim(),
      raw: value,
      valid: number !== undefined,
      cancelled: !first,
      qualifier: first ? qualifierOf(field, value) : undefined,
      price: first ? part(field, "d") : undefined,
      source: type === "other" ? subfieldValue(field, "2") : undefined,
    });
  });
}

function typeOf(field: DataField): Identifier["type"] {
  if (field.tag !== "017") return TYPES[field.tag]!;
  const named = subfieldValue(field, "2")?.toLowerCase();
  return named === "doi" || named === "urn" ? named : "other";
}

/** Fields whose $a is a country and whose $b is the number (national bibliography, 统一刊号, 订购号, standards); older records have it all in $a. */
const COUNTRY_FIRST: ReadonlySet<string> = new Set(["020", "091", "092", "094"]);

/** `CN 11-1234/Q` is written with its country; the other numbers are the country's own. */
function nationalNumber(field: DataField): string {
  const [country = "", number] = [subfieldValue(field, "a")?.trim(), subfieldValue(field, "b")?.trim()];
  if (number === undefined || number === "") return country;
  return field.tag === "091" && /^[A-Z]{2}$/.test(country) ? `${country} ${number}` : number;
}

function normalised(type: Identifier["type"], value: string): string | undefined {
  if (type === "isbn") return normaliseIsbn(value);
  if (type === "issn") return normaliseIssn(value);
  return value.trim() === "" ? undefined : value.trim();
}

function qualifierOf(field: DataField, value: string): string | undefined {
  const inline = /[（(]([^)）]*)[)）]/u.exec(value)?.[1];
  return COUNTRY_FIRST.has(field.tag) ? undefined : (part(field, "b")?.replace(/^[(（]|[)）]$/gu, "") ?? inline);
}
