import { normaliseIssn } from "../../identifiers/issn.ts";
import { controlValue, type DataField, type MarcRecord } from "../../record.ts";
import type { Physical, Publication, ScriptText, Series, YearSpan } from "../description.ts";
import { unbracket } from "../isbd-punctuation.ts";
import { present } from "../present.ts";
import { part, parts, running } from "../subfield-text.ts";
import { readYears } from "../years.ts";
import type { PairedField, PairedFields } from "./paired-fields.ts";

/** MARC 21, 264 second indicator: function of entity. */
const FUNCTIONS: Readonly<Record<string, Publication["kind"]>> = {
  "0": "production",
  "1": "publication",
  "2": "distribution",
  "3": "manufacture",
  "4": "copyright",
};

export function publicationsOf(record: MarcRecord, fields: PairedFields): Publication[] {
  const coded = codedYears(record);
  const written = fields.all("264", "260").map((pair) => publicationOf(pair, coded));
  if (written.length > 0)
    return written.toSorted((a, b) => Number(b.kind === "publication") - Number(a.kind === "publication"));
  return coded ? [{ kind: "publication", places: [], publishers: [], years: coded }] : [];
}

function publicationOf({ tag, field, romanized }: PairedField, coded: YearSpan | undefined): Publication {
  const kind = tag === "264" ? (FUNCTIONS[field.ind2] ?? "publication") : "publication";
  const date = part(field, "c") ?? part(field, "g");
  const read = date === undefined ? undefined : readYears(date);
  return present({
    kind,
    places: scriptTexts(field, romanized, "a"),
    publishers: scriptTexts(field, romanized, "b"),
    date,
    years: read ?? (kind === "publication" ? coded : undefined),
  });
}

function scriptTexts(field: DataField, romanized: DataField | undefined, code: string): ScriptText[] {
  const other = romanized ? parts(romanized, code).map(unbracket) : [];
  return parts(field, code).map((text, i) => present({ text: unbracket(text), romanized: other[i] }));
}

/** MARC 21, 008/06 type of date, 07–10 date 1, 11–14 date 2; `u` an unknown digit, 9999 goes on. */
function codedYears(record: MarcRecord): YearSpan | undefined {
  const coded = controlValue(record, "008");
  if (coded === undefined) return undefined;
  const type = coded[6] ?? "";
  const from = readCoded(coded.slice(7, 11), "0");
  if (from === undefined) return undefined;
  const certain = !coded.slice(7, 11).includes("u") && type !== "q";
  if (type === "c" || type === "u") return { from, certain };
  const to = "dikmq".includes(type) ? readCoded(coded.slice(11, 15), "9") : readCoded(coded.slice(7, 11), "9");
  return to === undefined || to === 9999 ? { from, certain } : { from, to, certain };
}

function readCoded(digits: string, unknown: string): number | undefined {
  return /^\d{1,4}u*$/.test(digits) && digits.length === 4 ? Number(digits.replaceAll("u", unknown)) : undefined;
}

export function editionsOf(fields: PairedFields): ScriptText[] {
  return fields.all("250").flatMap(({ field, romanized }) => {
    const text = running(field, "ab");
    return text === undefined ? [] : present({ text, romanized: romanized && running(romanized, "ab") });
  });
}

export function physicalOf(fields: PairedFields): Physical[] {
  return fields.all("300").map(({ field }) =>
    present({
      extent: running(field, "afg"),
      details: part(field, "b"),
      dimensions: part(field, "c"),
      accompanying: part(field, "e"),
    }),
  );
}

/** 490 says it as it stands on the piece, 8XX as it is filed; a traced 490 (first indicator 1) yields to its 8XX. */
export function seriesOf(fields: PairedFields): Series[] {
  const traced = fields.all("830", "800", "810", "811", "440").flatMap((pair) => seriesEntry(pair) ?? []);
  const stated = fields
    .all("490")
    .filter(({ field }) => field.ind1 !== "1" || traced.length === 0)
    .flatMap((pair) => seriesEntry(pair) ?? []);
  return [...traced, ...stated];
}

function seriesEntry({ tag, field, romanized }: PairedField): Series | undefined {
  const named = tag === "800" || tag === "810" || tag === "811";
  const code = named ? "t" : "a";
  const text = part(field, code);
  if (text === undefined) return undefined;
  const issn = part(field, "x");
  return present({
    text,
    romanized: romanized && part(romanized, code),
    volume: part(field, "v"),
    issn: issn && (normaliseIssn(issn) ?? issn),
    subseries: running(field, "np"),
    responsibility: named ? part(field, "a") : undefined,
  });
}
