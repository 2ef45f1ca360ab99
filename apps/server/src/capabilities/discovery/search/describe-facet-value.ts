import { languageTag as tagOf } from "@wenyuan/marc";
import { type Language, languageTag } from "../../../kernel/i18n/language.ts";
import { speak } from "../../../kernel/i18n/messages.ts";
import { classInWords } from "../documents/class-words.ts";
import type { FacetName } from "../engine/index-schema.ts";
import { facetMessages } from "./facet.messages.ts";

/** A facet's value in words: `I/I2` is `I2 中国文学`, `chi` is Chinese, `1900/1990` the 1990s. What is words already stays as it is. */
export function facetLabel(name: FacetName | "title", value: string, language: Language): string {
  if (name === "kind") return kindLabel(value, language);
  if (name === "language") return languageLabel(value, language);
  if (name === "class") return classLabel(value, language);
  if (name === "date") return dateLabel(value, language);
  return name === "place" ? (value.split("/").at(-1) ?? value) : value;
}

function kindLabel(kind: string, language: Language): string {
  const name = (speak(facetMessages, language) as Readonly<Record<string, unknown>>)[`kind-${kind}`];
  return typeof name === "string" ? name : kind;
}

/** MARC codes for what is no language, or several, that `Intl.DisplayNames` does not know. */
const collective: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  sgn: { zh: "手语", en: "Sign languages" },
  und: { zh: "未确定", en: "Undetermined" },
  zxx: { zh: "无语言内容", en: "No linguistic content" },
};

function languageLabel(code: string, language: Language): string {
  const known = collective[code];
  if (known) return known[language];
  try {
    return new Intl.DisplayNames(languageTag[language], { type: "language" }).of(tagOf(code)) ?? code;
  } catch {
    return code; // not the form of a language code
  }
}

function classLabel(path: string, language: Language): string {
  if (path === "lcc") return speak(facetMessages, language).lcc;
  const { code, words } = classInWords(path);
  return words[language] === code ? code : `${code} ${words[language]}`;
}

function dateLabel(path: string, language: Language): string {
  const t = speak(facetMessages, language);
  const years = path.split("/").map(Number);
  const first = years.at(-1) ?? 0;
  return years.length === 1 ? t.century(first) : years.length === 2 ? t.decade(first) : String(first);
}
