import { pinyinOf, Segmenter, searchKey } from "@wenyuan/chinese";
import type { BibDescription } from "@wenyuan/marc";
import type { CollectedRecord } from "./collection.ts";

export const segmenter = Segmenter.create();

/** What the rules look at: facts of one record, compared by keys that fold case, marks, signs and 繁简. */
export interface RecordFacts {
  readonly key: string;
  readonly source: "demo" | "real";
  readonly bib: BibDescription;
  /** The title proper as written, and its key with and without an initial article. */
  readonly title: string;
  readonly titleKeys: readonly string[];
  /** Title proper, subtitle and part, as one key. */
  readonly fullTitleKey: string;
  /** Keys of all further titles: parallel, uniform, variant, of the original. */
  readonly otherTitles: readonly string[];
  /** Surnames in Latin letters, whole names in Han. */
  readonly nameKeys: readonly string[];
  readonly subjectKeys: readonly string[];
  readonly isbns: readonly string[];
  /** Class numbers, compact. */
  readonly classes: readonly string[];
  /** Class and book number, compact. */
  readonly callNumbers: readonly string[];
  /** Toneless pinyin of the title proper, a syllable an item; empty unless it is all Han. */
  readonly syllables: readonly string[];
}

export function factsOf({ key, source, bib }: CollectedRecord): RecordFacts {
  const [main, ...others] = bib.titles;
  const title = main?.text ?? "";
  const bare = withoutArticle(title);
  const originals = bib.links.filter((link) => link.kind === "translation-of").map((link) => link.text);
  return {
    key,
    source,
    bib,
    title,
    titleKeys: keysOf([title, bare]),
    fullTitleKey: searchKey([title, main?.subtitle, main?.partNumber, main?.partName].filter(Boolean).join(" ")),
    otherTitles: keysOf([...others.map((one) => one.text), ...originals].flatMap((one) => [one, withoutArticle(one)])),
    nameKeys: keysOf(ownContributors(bib).flatMap((one) => nameForms(one.text))),
    subjectKeys: keysOf(bib.subjects.flatMap(({ terms }) => [terms[0] ?? "", terms.join(" ")])),
    isbns: bib.identifiers.filter((one) => one.type === "isbn" && one.valid).map((one) => one.value),
    classes: bib.classifications.map((one) => compact(one.number)),
    callNumbers: callNumbersOf(bib).map(compact),
    syllables: isHan(title) ? pinyinOf(title, { segmenter }) : [],
  };
}

export function ownContributors({ contributors }: BibDescription): BibDescription["contributors"] {
  return contributors.filter((one) => one.work === undefined);
}

/** As shelved: of the holdings, else class and item of each classification that has both. */
export function callNumbersOf({ holdings, classifications }: BibDescription): string[] {
  const shelved = holdings.flatMap((one) => one.callNumber ?? []);
  const classed = classifications.flatMap(({ number, item }) => (item === undefined ? [] : [`${number} ${item}`]));
  return [...shelved, ...classed];
}

/** A Latin name by its surname, a Han name whole. */
export function nameForms(name: string): string[] {
  return isHan(name) ? [name] : [name.split(",")[0] ?? ""];
}

export function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

export function compact(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

export function withoutArticle(title: string): string {
  return title.replace(/^(?:the|an?|l[aeo]s?|les|der|die|das|el|il) (?=.)/iu, "");
}

function keysOf(texts: readonly string[]): string[] {
  return [...new Set(texts.map(searchKey).filter((key) => key !== ""))];
}
