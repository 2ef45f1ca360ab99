import { createHash } from "node:crypto";
import type { CoverProps } from "@wenyuan/ui";
import type { RecordSummary } from "../capabilities/catalogue/index.ts";
import type { Language } from "../kernel/i18n/language.ts";
import { speak } from "../kernel/i18n/messages.ts";
import { workMessages } from "./work.messages.ts";

/** How reader pages show a record of the catalogue: its words, its language, its cover. */

const cjk = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
const tags: Readonly<Record<string, string>> = { chi: "zh-CN", zho: "zh-CN", jpn: "ja", kor: "ko" };

/** BCP 47 tag of a run of catalogue text, for fonts and voices; undefined when it reads as the page does. */
export function textLanguage(text: string, recordLanguage: string | undefined): string | undefined {
  if (!cjk.test(text)) return recordLanguage === "eng" || recordLanguage === undefined ? "en" : undefined;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "ja";
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  return tags[recordLanguage ?? "chi"] ?? "zh-CN";
}

export function titleOf(summary: RecordSummary, language: Language): string {
  return summary.title.text === "" ? speak(workMessages, language).untitled : summary.title.text;
}

export function authorsOf(summary: RecordSummary, language: Language): string {
  return summary.authors.map((author) => author.text).join(language === "zh" ? "；" : "; ");
}

/** `人民文学出版社, 2008`, without what the record lacks. */
export function imprintOf(summary: RecordSummary): string {
  return [summary.edition, summary.publisher, summary.date].filter(Boolean).join(", ");
}

/** The cover of a record; its address changes when what is drawn changes, so browsers keep it for ever. */
export function coverOf(id: string, summary: RecordSummary, eager = false): CoverProps {
  return { src: `/covers/${id}-${coverVersion(summary)}.svg`, clc: summary.clc, eager };
}

export function coverVersion({ title, authors, clc, year }: RecordSummary): string {
  return createHash("sha256")
    .update(JSON.stringify([1, title.text, authors[0]?.text, clc, year]))
    .digest("hex")
    .slice(0, 8);
}

/** The name of a kind of resource, such as 图书 or Book. */
export function kindName(kind: string, language: Language): string {
  const texts = speak(workMessages, language) as Readonly<Record<string, unknown>>;
  const name = texts[`kind-${kind}`];
  return typeof name === "string" ? name : kind;
}

/** The name of a language by its ISO 639 code, in the page's language. */
export function languageName(code: string, language: Language): string {
  try {
    return (
      new Intl.DisplayNames(language === "zh" ? "zh-CN" : "en", { type: "language" }).of(bibliographic[code] ?? code) ??
      code
    );
  } catch {
    return code;
  }
}

/** ISO 639-2/B codes, as MARC has them, whose terminological form differs (Library of Congress, Codes for Languages). */
const bibliographic: Readonly<Record<string, string>> = {
  alb: "sq",
  arm: "hy",
  baq: "eu",
  bur: "my",
  chi: "zh",
  cze: "cs",
  dut: "nl",
  fre: "fr",
  geo: "ka",
  ger: "de",
  gre: "el",
  ice: "is",
  mac: "mk",
  mao: "mi",
  may: "ms",
  per: "fa",
  rum: "ro",
  slo: "sk",
  tib: "bo",
  wel: "cy",
};
