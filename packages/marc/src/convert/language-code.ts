import { languageTag } from "../crosswalk/language-tags.ts";
import { isLanguageCode, languageCodes } from "../format/codes/language-codes.ts";

let byTag: ReadonlyMap<string, string> | undefined;

/** Names that references use in place of codes. */
const names: Readonly<Record<string, string>> = {
  中文: "chi",
  汉语: "chi",
  chinese: "chi",
  english: "eng",
  英文: "eng",
  german: "ger",
  french: "fre",
  japanese: "jpn",
  日文: "jpn",
  russian: "rus",
  spanish: "spa",
};

/** The MARC code of a language that is stated as one, as a BCP 47 tag (`zh-CN`), or by its name; undefined when it is none. */
export function languageCodeOf(text: string): string | undefined {
  const stated = text.trim().toLowerCase();
  if (isLanguageCode(stated)) return stated;
  byTag ??= new Map(languageCodes().map(({ code }) => [languageTag(code), code]));
  return names[stated] ?? byTag.get(stated.split(/[-_]/)[0] ?? "");
}
