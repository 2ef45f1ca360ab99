import { ordinal, yearOf } from "./dates.ts";
import { gbName } from "./names.ts";
import type { CitedName, Reference } from "./reference.ts";
import { type Citation, isCjk, runs } from "./run.ts";

/**
 * GB/T 7714, 顺序编码制 (numeric). What is in 2015 and not in 2025: family names in capitals, half-width signs, the date of access for
 * whatever is read on line.
 */
export interface GbEdition {
  readonly year: 2015 | 2025;
  readonly comma: string;
  readonly colon: string;
  readonly open: string;
  readonly close: string;
}

export const gb2015: GbEdition = { year: 2015, comma: ", ", colon: ": ", open: "(", close: ")" };
/** The 2025 edition has one set of full-width signs for all languages; full stop and brackets stay half-width. */
export const gb2025: GbEdition = { year: 2025, comma: "，", colon: "：", open: "（", close: "）" };

/** Marks of types (2015 table B.1; the same in 2025 for what a library holds). */
const marks: Readonly<Record<string, string>> = {
  book: "M",
  periodical: "J",
  "article-journal": "J",
  thesis: "D",
  manuscript: "A",
  map: "CM",
  musical_score: "M",
  software: "CP",
  collection: "G",
};

/** @param accessed `YYYY-MM-DD`, for what is on line; only the 2015 edition writes it */
export function gbt7714(reference: Reference, edition: GbEdition, accessed?: string): Citation {
  const elements = [
    authorsOf(reference, edition),
    `${titleOf(reference, edition)}${markOf(reference)}`,
    ...(reference.type === "article-journal"
      ? [inJournal(reference, edition)]
      : [others(reference, edition), editionOf(reference), coverageOf(reference), imprintOf(reference, edition)]),
  ];
  const visited =
    edition.year === 2015 && reference.URL !== undefined && accessed !== undefined ? `[${accessed}]` : undefined;
  return runs(
    [withVisit(elements, visited), reference.URL, reference.DOI && `DOI:${reference.DOI}`]
      .filter(Boolean)
      .map((element) => (element?.endsWith(".") ? element : `${element}.`))
      .join(" "),
  );
}

/** The date of access stands after the last element without a stop between them. */
function withVisit(elements: readonly (string | undefined)[], visited: string | undefined): string {
  const said = elements.filter(Boolean).map((element) => element?.replace(/\.$/u, ""));
  return said.join(". ") + (visited ?? "");
}

function authorsOf(reference: Reference, edition: GbEdition): string | undefined {
  const { author, editor, translator } = reference;
  return namesOf(author ?? editor ?? [], { reference, edition, foreign: translator !== undefined });
}

interface Naming {
  readonly reference: Reference;
  readonly edition: GbEdition;
  readonly foreign: boolean;
}

const namedAtMost = 3;

/** Three names, then 等 or what the work's own language says (§8.1.2). */
function namesOf(names: readonly CitedName[], { reference, edition, foreign }: Naming): string | undefined {
  if (names.length === 0) return undefined;
  const capitals = edition.year === 2015;
  const shown = names.slice(0, namedAtMost).map((name) => gbName(name, { capitals, foreign }));
  if (names.length > namedAtMost) shown.push(andOthers(reference));
  return shown.join(edition.comma);
}

const andOthersIn: Readonly<Record<string, string>> = { zh: "等", ja: "他", ko: "외", ru: "и др." };

function andOthers({ language, title = "" }: Reference): string {
  const fallback = isCjk(title) ? "等" : "et al";
  return language === undefined ? fallback : (andOthersIn[language.slice(0, 2)] ?? "et al");
}

function titleOf(reference: Reference, { colon }: GbEdition): string {
  const main = reference["title-main"] ?? reference.title ?? "";
  const sign = isCjk(main) ? colon : ": ";
  return [main, reference["title-sub"]?.replace(/\s+:\s+/gu, sign), reference["title-part"]].filter(Boolean).join(sign);
}

function markOf({ type, URL, DOI }: Reference): string {
  const mark = marks[type] ?? "Z";
  return URL === undefined && DOI === undefined ? `[${mark}]` : `[${mark}/OL]`;
}

/** Those who edited or translated what another wrote. */
function others(reference: Reference, edition: GbEdition): string | undefined {
  const chinese = isCjk(reference.title ?? "");
  const said = [
    reference.author && reference.editor ? ([reference.editor, chinese ? "编" : "ed."] as const) : undefined,
    reference.translator ? ([reference.translator, chinese ? "译" : "trans."] as const) : undefined,
  ];
  const written = said.flatMap((one) =>
    one ? [`${namesOf(one[0], { reference, edition, foreign: false })}${edition.comma}${one[1]}`] : [],
  );
  return written.length === 0 ? undefined : written.join(". ");
}

/** First editions are not named (§8.3). */
function editionOf({ edition, language, title = "" }: Reference): string | undefined {
  if (edition === undefined || edition === "1") return undefined;
  if (!/^\d+$/u.test(edition)) return edition.replace(/^第\s*(\d+)\s*版$/u, "$1版");
  const chinese = language === undefined ? isCjk(title) : language.startsWith("zh");
  return chinese ? `${edition}版` : `${ordinal(Number(edition))} ed`;
}

/** A serial as a whole says from when to when it appeared (§4.3). */
function coverageOf({ type, coverage }: Reference): string | undefined {
  return type === "periodical" ? coverage : undefined;
}

/** `北京：人民出版社，2013`; what is unknown stands in brackets (§8.6.1.3, §8.6.2.3), but not when both place and publisher are. */
function imprintOf(reference: Reference, { comma, colon }: GbEdition): string | undefined {
  const { publisher, "publisher-place": place } = reference;
  const year = gbYear(reference);
  if (publisher === undefined && place === undefined) return year;
  const chinese = isCjk(`${reference.title}${publisher}`);
  const where = place ?? (chinese ? "[出版地不详]" : "[S.l.]");
  const who = publisher ?? (chinese ? "[出版者不详]" : "[s.n.]");
  return [`${where}${colon}${who}`, year].filter(Boolean).join(comma);
}

/** An estimated year stands in brackets (§8.6.3.2). */
function gbYear(reference: Reference): string | undefined {
  const year = yearOf(reference.type === "periodical" ? withoutMonths(reference) : reference, "-");
  return year !== undefined && reference.issued?.circa ? `[${year}]` : year;
}

/** `1957（1）-1990（4）` names issues; the imprint names years only. */
function withoutMonths(reference: Reference): Reference {
  return { ...reference, coverage: (reference.coverage ?? "").replace(/(?:[,，]\s*\d+)?[(（][^)）]*[)）]/gu, "") };
}

/** `科学通报，2012，57（34）：3219`. */
function inJournal(reference: Reference, { comma, colon, open, close }: GbEdition): string {
  const { volume, issue, page } = reference;
  const numbered = `${volume ?? ""}${issue === undefined ? "" : `${open}${issue}${close}`}`;
  const year = gbYear(reference) ?? "";
  // Without a volume the issue follows the year at once: 2013（1）.
  const when = volume === undefined ? `${year}${numbered}` : [year, numbered].filter(Boolean).join(comma);
  const where = [reference["container-title"], when].filter(Boolean).join(comma);
  return page === undefined ? where : `${where}${colon}${page}`;
}
