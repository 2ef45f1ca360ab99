import type { Reference } from "./reference.ts";
import { type Citation, isCjk, italic, runs } from "./run.ts";

/** Words that stay small within a title (MLA 9 §2.90, Chicago 18 §8.160; prepositions of any length). */
const small = new Set(
  `a an the and but or nor for so yet as at by from in into of off on onto out over per than to up via with within without about above across after against along
  among around before behind below beneath beside between beyond despite during except inside like near since through throughout toward towards under
  underneath until upon`.split(/\s+/u),
);

/** Each word of an English title with a capital, but for the small ones: catalogues write titles like sentences. */
export function headline(title: string): string {
  const words = title.split(" ");
  return words
    .map((word, index) => {
      const first = index === 0 || /[:.!?—]$/u.test(words[index - 1] ?? "");
      const last = index === words.length - 1 || /[:]$/u.test(word);
      const bare = word.toLowerCase().replace(/[^\p{L}]/gu, "");
      return small.has(bare) && !first && !last ? lowered(word, bare) : capitalised(word);
    })
    .join(" ");
}

/** A small word that the record writes large stays so when it is an acronym: `IN`. */
function lowered(word: string, bare: string): string {
  return word === word.toUpperCase() && bare.length > 1 ? word : word.toLowerCase();
}

/** `well-being` → `Well-Being`; `iPhone`, `pH` and `1984` stay as they are. */
function capitalised(word: string): string {
  if (/\p{Ll}\p{Lu}/u.test(word)) return word;
  return word.replace(
    /(^|[-/("“‘'])(\p{Ll})/gu,
    (_all, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** `Title: Subtitle`, with the colon of its script. */
export function wholeTitle(reference: Reference): string {
  const main = reference["title-main"] ?? reference.title ?? "";
  const sub = reference["title-sub"];
  return sub === undefined ? main : `${main}${isCjk(main) ? "：" : ": "}${cleanSubtitle(sub, main)}`;
}

/** Records part a second subtitle by ISBD's spaced colon. */
function cleanSubtitle(subtitle: string, main: string): string {
  return subtitle.replace(/\s+:\s+/gu, isCjk(main) ? "：" : ": ");
}

/** The title as western styles write it: romanised in italics with the original script after it, English with capitals if `large`. */
export function westernTitle(reference: Reference, { large }: { readonly large: boolean }): Citation {
  const title = wholeTitle(reference);
  if (isCjk(title)) {
    const romanized = reference["title-romanized"];
    return romanized === undefined ? runs(title) : runs(italic(romanized), ` ${title}`);
  }
  return runs(italic(large && isEnglish(reference) ? headline(title) : afterColons(title)));
}

/** The title of an article or a thesis in quotation marks, English with capitals, `stop` within them as Americans set it. */
export function quotedTitle(reference: Reference, stop: string): string {
  const title = wholeTitle(reference);
  return `“${isCjk(title) || !isEnglish(reference) ? title : headline(title)}${stop}”`;
}

/** A subtitle begins with a capital (APA 7 §6.17). */
export function afterColons(title: string): string {
  return title.replace(/: (\p{Ll})/gu, (_all, letter: string) => `: ${letter.toUpperCase()}`);
}

function isEnglish({ language }: Reference): boolean {
  return language === undefined || /^en\b/iu.test(language);
}
