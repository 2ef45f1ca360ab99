import { readingsOf } from "@wenyuan/chinese";
import { type BibDescription, type CslItem, type CslName, citedAs, cslName, toCsl } from "@wenyuan/marc";
import { isCjk } from "./run.ts";

/** A name with the romanisation that the record gives beside the original script. */
export interface CitedName extends CslName {
  /** `Cao Xueqin`: the family name first, without tones. */
  readonly romanized?: string;
  /** The title page has the family name first: `Cao Xueqin`. */
  readonly familyFirst?: true;
}

/** What a citation needs to know of a work: CSL-JSON (1.0.2), with the parts of the title told apart. */
export interface Reference extends Omit<CslItem, "author" | "editor" | "translator"> {
  readonly author?: readonly CitedName[];
  readonly editor?: readonly CitedName[];
  readonly translator?: readonly CitedName[];
  /** Title without subtitle and part; `title` has all of them. */
  readonly "title-main"?: string;
  readonly "title-sub"?: string;
  /** Number and name of the part: `第二卷 科学思想史`. */
  readonly "title-part"?: string;
  /** Romanisation of the whole title, without tones. */
  readonly "title-romanized"?: string;
  /** Of a serial: first and last year, the last left out while it goes on. */
  readonly coverage?: string;
  readonly degree?: "doctor" | "master";
}

/** What the record says that a citation needs. Nothing is made up. */
export function referenceOf(bib: BibDescription): Reference {
  const { author, editor, translator, ...csl } = toCsl(bib);
  return filled({
    ...csl,
    author: namesOf(bib, "author", author),
    editor: namesOf(bib, "editor", editor),
    translator: namesOf(bib, "translator", translator),
    ...titleParts(bib),
    ...(bib.kind === "thesis" ? thesisFacts(csl) : {}),
    coverage: bib.kind === "serial" ? coverageOf(bib) : undefined,
  });
}

function namesOf(
  bib: BibDescription,
  variable: "author" | "editor" | "translator",
  plain: readonly CslName[] | undefined,
): readonly CitedName[] | undefined {
  if (plain === undefined) return undefined;
  const named = bib.contributors.filter((one) => citedAs(one) === variable);
  const byName = new Map(named.map((one) => [one.text, one]));
  const western = !isCjk(bib.titles[0]?.text ?? "");
  return [...byName.values()].map((one) => {
    const latin = one.kind === "person" ? one.romanized : undefined;
    // A westerner's Chinese name stands in the catalogue for those who search by it; a book in his own language is cited by his own.
    if (western && latin?.includes(",")) return inPageOrder(cslName({ ...one, text: latin }), bib);
    return filled({ ...inPageOrder(cslName(one), bib), romanized: romanizedName(one.text, latin) });
  });
}

/** `Cao, Xueqin` as western catalogues file him is `Cao Xueqin`; a foreigner (`Needham, Joseph` for 李约瑟) keeps the comma. */
function romanizedName(han: string, latin: string | undefined): string | undefined {
  const plain = withoutTones(latin);
  const [family = "", given] = plain?.split(/,\s*/u) ?? [];
  if (given === undefined) return plain;
  const surname = [han.slice(0, 1), han.slice(0, 2)].map((characters) =>
    Array.from(characters, (one) => readingsOf(one).map((syllable) => syllable.replace(/\d/u, ""))),
  );
  const isPinyin = surname.some((syllables) =>
    new RegExp(`^${syllables.map((of) => `(${of.join("|")})`).join("")}$`, "iu").test(family),
  );
  return isPinyin ? `${family} ${given}` : plain;
}

/** A catalogue files `Cao, Xueqin` as it files `Needham, Joseph`; which of them begins with the family name the title page says. */
function inPageOrder(name: CslName, { titles }: BibDescription): CitedName {
  const { family, given } = name;
  if (family === undefined || !given) return name;
  const written = wordsOf(`${family} ${given}`);
  const isSo = titles.some(({ responsibility }) => responsibility && wordsOf(responsibility).includes(written));
  return isSo ? { ...name, familyFirst: true } : name;
}

/** Words in one form and between blanks, so that only whole ones are found. */
function wordsOf(text: string): string {
  return ` ${
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}'’ʼ-]+/gu)
      ?.join(" ") ?? ""
  } `;
}

function titleParts({ titles }: BibDescription) {
  const title = titles.find(({ kind }) => kind === "proper") ?? titles[0];
  if (title === undefined) return {};
  const part = [title.partNumber, title.partName].filter((one) => one !== undefined).join(" ");
  const romanized = [title.romanized, title.romanizedSubtitle].filter((one) => one !== undefined).join(": ");
  return {
    "title-main": title.text,
    "title-sub": title.subtitle,
    "title-part": part === "" ? undefined : part,
    "title-romanized": withoutTones(romanized === "" ? undefined : romanized),
  };
}

/** `学位论文（博士）--武汉大学, 2022`, `Thesis (Ph. D.)--University of Chicago, 2013`: MARC 21 502 $a and CNMARC 328 $a. */
function thesisFacts({ genre, publisher }: Pick<CslItem, "genre" | "publisher">) {
  const school = /(?:--|—{1,2}|–|：|: )\s*([^,，.;；]+)/u.exec(genre ?? "")?.[1]?.trim();
  const degree = /博士|ph\.?\s*d|doctor|d\.\s?phil/iu.test(genre ?? "")
    ? "doctor"
    : /硕士|master|m\.\s?[as]\b|m\.\s?sc/iu.test(genre ?? "")
      ? "master"
      : undefined;
  return { publisher: publisher ?? school, degree } as const;
}

function coverageOf({ publications }: BibDescription): string | undefined {
  const years = publications[0]?.years;
  if (years === undefined) return undefined;
  return `${years.from}-${years.to ?? ""}`;
}

/** Tones are for learners: a citation writes `Hong lou meng`. `ü` stays, being a letter (GB/T 28039-2011 §5.7 writes it `Ü`). */
function withoutTones(text: string | undefined): string | undefined {
  return text
    ?.normalize("NFD")
    .replace(/[\u0300\u0301\u0304\u030c]/gu, "")
    .normalize("NFC");
}

type Filled<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without the values that are not there. */
function filled<T extends object>(values: T): Filled<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Filled<T>;
}
