import { normaliseIssn } from "../../identifiers/issn.ts";
import { type DataField, dataFields, type MarcRecord } from "../../record.ts";
import type { Physical, Publication, ScriptText, Series, YearSpan } from "../description.ts";
import { unbracket } from "../isbd-punctuation.ts";
import { present } from "../present.ts";
import { part, parts, running } from "../subfield-text.ts";
import { readYears } from "../years.ts";
import { codedYears } from "./coded-data.ts";
import { pinyinOf } from "./romanized.ts";

/** UNIMARC 214 second indicator: function. */
const FUNCTIONS: Readonly<Record<string, Publication["kind"]>> = {
  "0": "publication",
  "1": "production",
  "2": "distribution",
  "3": "manufacture",
  "4": "copyright",
};

export function publicationsOf(record: MarcRecord): Publication[] {
  const coded = codedYears(record);
  const written = dataFields(record, "210", "214").flatMap((field) => publicationsIn(field, coded));
  if (written.length > 0 || coded === undefined) return written;
  return [{ kind: "publication", places: [], publishers: [], years: coded }];
}

/** $a $c $d publication; $e $g $h manufacture. */
function publicationsIn(field: DataField, coded: YearSpan | undefined): Publication[] {
  const kind = field.tag === "214" ? (FUNCTIONS[field.ind2] ?? "publication") : "publication";
  const date = part(field, "d");
  const main = present({
    kind,
    places: named(field, "a"),
    publishers: named(field, "c"),
    date,
    years: (date === undefined ? undefined : readYears(date)) ?? (kind === "publication" ? coded : undefined),
  });
  if (part(field, "eg") === undefined) return [main];
  const printed = part(field, "h");
  const years = printed === undefined ? undefined : readYears(printed);
  return [
    main,
    present({
      kind: "manufacture" as const,
      places: named(field, "e"),
      publishers: named(field, "g"),
      date: printed,
      years,
    }),
  ];
}

function named(field: DataField, code: string): ScriptText[] {
  return parts(field, code).map((text, i) =>
    present({ text: unbracket(text), romanized: i === 0 ? romanizedOf(field, code) : undefined }),
  );
}

function romanizedOf(field: DataField, code: string): string | undefined {
  return code === "a" ? part(field, "A") : pinyinOf(field, code);
}

export function editionsOf(record: MarcRecord): ScriptText[] {
  return dataFields(record, "205").flatMap((field) => {
    const text = parts(field, "ab").join(", ");
    return text === "" ? [] : present({ text, romanized: pinyinOf(field, "a") });
  });
}

export function physicalOf(record: MarcRecord): Physical[] {
  return dataFields(record, "215").map((field) =>
    present({
      extent: running(field, "a"),
      details: part(field, "c"),
      dimensions: part(field, "d"),
      accompanying: part(field, "e"),
    }),
  );
}

export function seriesOf(record: MarcRecord): Series[] {
  return dataFields(record, "225").flatMap((field) => {
    const text = part(field, "a");
    if (text === undefined) return [];
    const issn = part(field, "x");
    return present({
      text,
      romanized: pinyinOf(field, "a"),
      volume: part(field, "v"),
      issn: issn && (normaliseIssn(issn) ?? issn),
      subseries: parts(field, "hi").join(", "),
      responsibility: part(field, "f"),
    });
  });
}
