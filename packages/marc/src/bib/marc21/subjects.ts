import { type DataField, subfieldValue } from "../../record.ts";
import type { Subject } from "../description.ts";
import { stripIsbd } from "../isbd-punctuation.ts";
import { present } from "../present.ts";
import { parts } from "../subfield-text.ts";
import type { PairedField, PairedFields } from "./paired-fields.ts";

/** The tag says what is spoken of; the codes are its heading, all else but $v $x $y $z is left out. */
const KINDS: Readonly<Record<string, { kind: Subject["kind"]; heading: string }>> = {
  "600": { kind: "person", heading: "abcdqtnpfklmors" },
  "610": { kind: "body", heading: "abcdntpfklmors" },
  "611": { kind: "meeting", heading: "acdeqntpfkls" },
  "630": { kind: "title", heading: "adfhklmnoprst" },
  "647": { kind: "topic", heading: "acdg" },
  "648": { kind: "time", heading: "a" },
  "650": { kind: "topic", heading: "abcdg" },
  "651": { kind: "place", heading: "ag" },
  "653": { kind: "keyword", heading: "a" },
  "655": { kind: "genre", heading: "abc" },
  "662": { kind: "place", heading: "abcdfgh" },
};

/** MARC 21, 6XX second indicator: thesaurus. 7: named in $2. */
const THESAURI: Readonly<Record<string, string>> = {
  "0": "lcsh",
  "1": "lcshac",
  "2": "mesh",
  "3": "nal",
  "5": "cash",
  "6": "rvm",
};

export function subjectsOf(fields: PairedFields): Subject[] {
  return fields.all(...Object.keys(KINDS)).flatMap((pair) => subjectOf(pair));
}

function subjectOf({ tag, field, romanized }: PairedField): Subject[] {
  const { kind, heading } = KINDS[tag]!;
  const scheme = tag === "653" ? undefined : (THESAURI[field.ind2] ?? subfieldValue(field, "2")?.trim());
  const authority = subfieldValue(field, "0") ?? subfieldValue(field, "1");
  if (kind === "keyword") return parts(field, heading).map((term) => ({ kind, terms: [term] }));
  const terms = termsOf(field, heading);
  if (terms.length === 0) return [];
  const actual = kind === "person" && field.ind1 === "3" ? "family" : kind;
  return [
    present({
      kind: actual,
      terms,
      romanized: romanized && termsOf(romanized, heading).join(" -- "),
      scheme,
      authority,
    }),
  ];
}

/** The heading as one term, then each subdivision ($v form, $x general, $y time, $z place). */
function termsOf(field: DataField, heading: string): string[] {
  const head = field.subfields.filter(({ code }) => heading.includes(code)).map(({ value }) => value.trim());
  const main = stripIsbd(head.join(" "));
  return [...(main === "" ? [] : [main]), ...parts(field, "vxyz")];
}
