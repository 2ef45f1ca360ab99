import { createHash } from "node:crypto";
import { languageTag as tagOf } from "@wenyuan/marc";
import { type CoverProps, coverClass } from "@wenyuan/ui";
import type { RecordSummary } from "../capabilities/catalogue/index.ts";
import { facetLabel } from "../capabilities/discovery/index.ts";
import type { Language } from "../kernel/i18n/language.ts";
import { speak } from "../kernel/i18n/messages.ts";
import { workMessages } from "./work.messages.ts";

/** How reader pages show a record of the catalogue: its words, its language, its cover. */

const cjk = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
const cjkLanguages: Readonly<Record<string, string>> = { chi: "zh-CN", zho: "zh-CN", jpn: "ja", kor: "ko" };

/** BCP 47 tag of a run of catalogue text, for fonts and voices. Text of a record without a language is taken for English. */
export function textLanguage(text: string, recordLanguage: string | undefined): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "ja";
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  if (cjk.test(text)) return cjkLanguages[recordLanguage ?? "chi"] ?? "zh-CN";
  // A Latin title of a Chinese record is no Chinese text.
  return recordLanguage === undefined || recordLanguage in cjkLanguages ? "en" : tagOf(recordLanguage);
}

/** Tag of a romanisation: `zh-Latn` for pinyin, `ru-Latn` for romanised Russian. */
export function romanisedLanguage(recordLanguage: string | undefined): string {
  return `${tagOf(recordLanguage ?? "chi")}-Latn`;
}

/** Parts of a statement in one line, with the commas of the script that they are in. */
export function inOneLine(parts: readonly (string | undefined)[]): string {
  const written = parts.filter((part) => part !== undefined && part !== "");
  return written.join(cjk.test(written.join("")) ? "，" : ", ");
}

export function titleOf(summary: RecordSummary, language: Language): string {
  return summary.title.text === "" ? speak(workMessages, language).untitled : summary.title.text;
}

/** Title and subtitle as a list shows them, with the colon of their script. */
export function fullTitleOf(summary: RecordSummary, language: Language): string {
  const title = titleOf(summary, language);
  const colon = cjk.test(title) ? "：" : ": ";
  // Records mark a second subtitle with ISBD's spaced colon.
  return [title, summary.subtitle?.replace(/ : /g, colon)].filter(Boolean).join(colon);
}

const authorsNamed = 3;

/** The first authors; where there are more, `等` or `et al.` after the third. */
export function authorsOf(summary: RecordSummary, language: Language): string {
  const names = summary.authors.slice(0, authorsNamed).map((author) => author.text);
  const all = names.join(language === "zh" ? "；" : "; ");
  return summary.authors.length > authorsNamed ? speak(workMessages, language).andOthers(all) : all;
}

/** `人民文学出版社，2008`, without what the record lacks. */
export function imprintOf(summary: RecordSummary): string {
  return inOneLine([summary.edition, summary.publisher, summary.date]);
}

/** The cover of a record; its address changes when what is drawn changes, so browsers keep it for ever. */
export function coverOf(id: string, summary: RecordSummary, eager = false): CoverProps {
  return { src: `/covers/${id}-${coverVersion(summary)}.svg`, clc: coverClass(summary), eager };
}

/** The first author as the title page has the name: in Latin letters on a book in Latin letters. */
export function nameOnTitlePage({ title, authors: [first] }: RecordSummary): string | undefined {
  return /(?!\p{Script=Latin})\p{L}/u.test(title.text) ? first?.text : (first?.romanized ?? first?.text);
}

/** Raised when covers are drawn otherwise for the same facts. */
const drawing = 3;

export function coverVersion(summary: RecordSummary): string {
  const { title, year } = summary;
  return createHash("sha256")
    .update(JSON.stringify([drawing, title.text, nameOnTitlePage(summary), coverClass(summary), year]))
    .digest("hex")
    .slice(0, 8);
}

/** The name of a kind of resource, such as 图书 or Book. */
export function kindName(kind: string, language: Language): string {
  return facetLabel("kind", kind, language);
}

/** The name of a language by its MARC code, in the page's language; the code itself when it has none. */
export function languageName(code: string, language: Language): string {
  return facetLabel("language", code, language);
}
