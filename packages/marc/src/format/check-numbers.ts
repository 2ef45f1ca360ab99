import { normaliseIsbn } from "../identifiers/isbn.ts";
import { normaliseIssn } from "../identifiers/issn.ts";
import type { DataField } from "../record.ts";
import { isoCountryCodes } from "./codes/country-codes.ts";
import { isLanguageCode } from "./codes/language-codes.ts";
import { aFinding, type Finding, type FindingCode, type FindingPlace } from "./findings.ts";
import type { FormatName } from "./record-format.ts";

/** A subfield whose content can be checked: what it must be, and the finding when it is not. */
interface Rule {
  readonly codes: string;
  readonly finding: FindingCode;
  readonly holds: (value: string) => boolean;
}

const ISBN = (codes: string): Rule => ({
  codes,
  finding: "isbn-invalid",
  holds: (value) => isNumber(value, normaliseIsbn),
});
const ISSN = (codes: string): Rule => ({
  codes,
  finding: "issn-invalid",
  holds: (value) => isNumber(value, normaliseIssn),
});

/** MARC 21 041 may hold several codes in one subfield, as older records do. */
const LANGUAGES = (codes: string): Rule => ({
  codes,
  finding: "language-unknown",
  holds: (value) => value.length % 3 === 0 && (value.match(/.{3}/g) ?? []).every(isLanguageCode),
});

const COUNTRY: Rule = {
  codes: "a",
  finding: "country-unknown",
  holds: (value) => isoCodes().has(value.trim().toUpperCase()),
};

const RULES: Readonly<Record<"marc21" | "cnmarc", Readonly<Record<string, Rule>>>> = {
  marc21: {
    "020": ISBN("a"),
    "022": ISSN("al"),
    "041": LANGUAGES("abdefghijkmnpqrt"),
    "490": ISSN("x"),
    ...Object.fromEntries(
      ["760", "762", "765", "767", "770", "772", "773", "775", "776", "777", "780", "785"].map((tag) => [
        tag,
        ISSN("x"),
      ]),
    ),
    "830": ISSN("x"),
  },
  cnmarc: {
    "010": ISBN("a"),
    "011": ISSN("af"),
    "101": LANGUAGES("abcdefghij"),
    "102": COUNTRY,
    "225": ISSN("x"),
  },
};

/** Check digits and code lists in subfields. A field that names another list ($2) is left alone. */
export function checkNumbers(field: DataField, format: FormatName, place: FindingPlace): Finding[] {
  if (format.endsWith("-authority")) return [];
  const rule = RULES[format.startsWith("marc21") ? "marc21" : "cnmarc"][field.tag];
  if (rule === undefined || field.subfields.some(({ code }) => code === "2")) return [];
  return field.subfields.flatMap(({ code, value }, subfield) => {
    if (!rule.codes.includes(code) || value.trim() === "" || rule.holds(value)) return [];
    return [aFinding(rule.finding, { ...place, subfield, subfieldCode: code, found: value })];
  });
}

/** Blanks and punctuation of ISBD around a number are no fault of the number. */
function isNumber(value: string, normalise: (text: string) => string | undefined): boolean {
  return normalise(value.trim()) !== undefined;
}

let codes: ReadonlySet<string> | undefined;

function isoCodes(): ReadonlySet<string> {
  codes ??= new Set(isoCountryCodes().map(({ code }) => code));
  return codes;
}
