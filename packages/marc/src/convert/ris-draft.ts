import { normaliseIsbn } from "../identifiers/isbn.ts";
import { normaliseIssn } from "../identifiers/issn.ts";
import type { BibDraft, DraftName } from "./bib-draft.ts";
import { languageCodeOf } from "./language-code.ts";
import { properTitle } from "./proper-title.ts";

/** One reference as its lines say, tag and value, in their order. */
export type RisLines = readonly (readonly [tag: string, value: string])[];

export interface RisDraft {
  readonly draft: BibDraft;
  /** Tags that MARC has no place for. */
  readonly unmapped: readonly string[];
}

/** Leader/06–07 by reference type (Research Information Systems, "RIS Format Specifications"); others are books. */
const types: Readonly<Record<string, string>> = {
  ...Object.fromEntries("JOUR MGZN NEWS EJOUR INPR".split(" ").map((type) => [type, "ab"])),
  ...Object.fromEntries("CHAP CONF CPAPER ECHAP ENCYC DICT".split(" ").map((type) => [type, "aa"])),
  ...Object.fromEntries("JFULL SER".split(" ").map((type) => [type, "as"])),
  ...Object.fromEntries("MUSIC".split(" ").map((type) => [type, "cm"])),
  MAP: "em",
  SOUND: "im",
  VIDEO: "gm",
  MPCT: "gm",
  ART: "km",
  COMP: "mm",
  DATA: "mm",
  THES: "am",
  MANSCPT: "tm",
};

const hosted = /^a[ab]$/;
const known = new Set(
  "TY ER ID TI T1 CT BT ST T2 T3 JO JF JA J1 J2 AU A1 A2 A3 A4 ED PY Y1 DA PB CY ET VL IS SP EP SN DO UR L1 L2 L3 LK LA KW N1 N2 AB CN PP U1".split(
    " ",
  ),
);

/** A reference of RIS as a draft: what EndNote, NoteExpress, Zotero, CNKI and others export. */
export function draftOfRis(lines: RisLines): RisDraft {
  const all = (...tags: readonly string[]) =>
    tags.flatMap((tag) => lines.flatMap(([one, value]) => (one === tag && value !== "" ? [value] : [])));
  const one = (...tags: readonly string[]) => all(...tags)[0];
  const type = types[one("TY") ?? ""] ?? "am";
  const inHost = hosted.test(type);
  const host = inHost ? one("T2", "JF", "JO", "BT", "JA") : undefined;
  const title = one("TI", "T1", "CT", ...(inHost ? [] : ["BT"]));
  const numbers = all("SN").flatMap((text) => text.split(/[;,\s]+(?=[\dXx])/));
  const issn = numbers.map((text) => normaliseIssn(text)).find((text) => text !== undefined);
  const isbns = numbers.flatMap((text) => normaliseIsbn(text) ?? []);
  const draft: BibDraft = {
    controlNumber: one("ID"),
    type,
    titles: [
      ...(title === undefined ? [] : [properTitle(title)]),
      ...all("ST").flatMap((text) => (text === title ? [] : [{ kind: "variant", text } as const])),
    ],
    names: namesIn(all),
    edition: one("ET"),
    place: one("CY", "PP"),
    publisher: one("PB"),
    date: dateIn(one("PY", "Y1", "DA")),
    extent: inHost ? undefined : one("SP"),
    languages: all("LA").flatMap((text) => languageCodeOf(text) ?? []),
    summaries: [...new Set(all("AB", "N2"))],
    notes: all("N1"),
    ...(one("TY") === "THES"
      ? { thesis: [one("M3"), one("PB"), dateIn(one("PY", "Y1"))].filter(Boolean).join(", ") }
      : {}),
    subjects: keywordsIn(all("KW")),
    series: inHost ? [] : all("T3", "T2").map((text) => ({ text, volume: one("VL") })),
    related: host === undefined ? [] : [{ kind: "host", title: host, part: partIn(one), issn, isbn: isbns[0] }],
    identifiers: [
      ...(host === undefined ? isbns.map((value) => ({ type: "isbn", value }) as const) : []),
      ...(host === undefined && issn !== undefined ? [{ type: "issn", value: issn } as const] : []),
      ...all("DO").map(
        (value) => ({ type: "doi", value: value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "") }) as const,
      ),
    ],
    urls: all("UR", "LK").map((url) => ({ url })),
  };
  const unmapped = [...new Set(lines.map(([tag]) => tag))].filter(
    (tag) => !known.has(tag) && !(tag === "M3" && one("TY") === "THES"),
  );
  return { draft, unmapped };
}

const roles = [
  ["AU", undefined],
  ["A1", undefined],
  ["A2", "edt"],
  ["ED", "edt"],
  ["A3", "edt"],
  ["A4", "trl"],
] as const;

/** `family, given` is a person; a name of one piece may be either, and is taken for a person. */
function namesIn(all: (...tags: string[]) => string[]): DraftName[] {
  return roles.flatMap(([tag, code]) =>
    all(tag).map(
      (text) => ({ kind: "person", text: text.replace(/,\s*$/, "").replace(/,(?=\S)/, ", "), code }) as const,
    ),
  );
}

/** `2003/05/12/`, `2003///` → `2003`; what is no date stays as it is. */
function dateIn(text: string | undefined): string | undefined {
  return /^(\d{4})(?:[/-]|$)/.exec(text ?? "")?.[1] ?? text;
}

/** Some write one keyword a line, some all in one with semicolons. */
function keywordsIn(lines: readonly string[]): NonNullable<BibDraft["subjects"]> {
  const terms = lines.flatMap((line) => line.split(/\s*[;；]\s*/)).filter((term) => term !== "");
  return terms.map((term) => ({ kind: "keyword", terms: [term] }));
}

/** `v.12, no.3, p.45-67`, as 773 $g has it. */
function partIn(one: (...tags: string[]) => string | undefined): string {
  const [volume, issue, from, to, date] = [one("VL"), one("IS"), one("SP"), one("EP"), dateIn(one("PY", "Y1"))];
  const pages = [from, to].filter(Boolean).join("-");
  const numbered = [volume && `Vol. ${volume}`, issue && `no. ${issue}`, date && `(${date})`]
    .filter(Boolean)
    .join(", ");
  return [numbered, pages && `p. ${pages}`].filter(Boolean).join(", ");
}
