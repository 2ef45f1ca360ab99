import { normaliseIsbn } from "../../identifiers/isbn.ts";
import { normaliseIssn } from "../../identifiers/issn.ts";
import { subfieldValues } from "../../record.ts";
import type { Link, LinkKind } from "../description.ts";
import { present } from "../present.ts";
import { part, running } from "../subfield-text.ts";
import type { PairedField, PairedFields } from "./paired-fields.ts";

/** MARC 21, 76X–78X linking entries. */
const KINDS: Readonly<Record<string, LinkKind>> = {
  "760": "series",
  "762": "subseries",
  "765": "translation-of",
  "767": "translated-as",
  "770": "supplement",
  "772": "parent",
  "773": "host",
  "774": "constituent",
  "775": "other-edition",
  "776": "other-form",
  "777": "issued-with",
  "780": "preceding",
  "785": "succeeding",
  "786": "related",
  "787": "related",
};

export function linksOf(fields: PairedFields): Link[] {
  return fields.all(...Object.keys(KINDS)).flatMap((pair) => linkOf(pair) ?? []);
}

function linkOf({ tag, field, romanized }: PairedField): Link | undefined {
  const recordNumbers = subfieldValues(field, "w").map((value) => value.trim());
  const text = part(field, "t") ?? part(field, "s") ?? part(field, "a");
  if (text === undefined && recordNumbers.length === 0) return undefined;
  const issn = part(field, "x");
  const isbn = part(field, "z");
  return present({
    kind: KINDS[tag]!,
    text: text ?? recordNumbers[0]!,
    romanized: romanized && (part(romanized, "t") ?? part(romanized, "a")),
    author: part(field, "t") === undefined ? undefined : part(field, "a"),
    part: running(field, "g"),
    issn: issn && (normaliseIssn(issn) ?? issn),
    isbn: isbn && (normaliseIsbn(isbn) ?? isbn),
    recordNumbers,
  });
}
