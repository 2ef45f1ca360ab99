import { remembering } from "../remember.ts";
import { foldDigits } from "./fold-digits.ts";
import { foldKana } from "./fold-kana.ts";
import { foldLatin } from "./fold-latin.ts";
import { foldVariants } from "./fold-variants.ts";

const beyondAscii = /\P{ASCII}/u;
/** Only Han, its common punctuation and ASCII: no letters to fold. */
const plainHan = /^[\p{ASCII}\u3001-\u3003\u3006-\u3011\u4e00-\u9fff\u2014\u2018-\u201d]*$/u;
const iteration = /(\p{Script=Han})々/gu;

/**
 * The common form of a text for search: width, case, diacritics, kana, digits and Han variants folded; punctuation and
 * spaces stay, so that words can still be told apart. Idempotent.
 */
export function foldText(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  if (plainHan.test(text)) return foldVariants(text.toLowerCase());
  return foldMixed(text);
}

const foldMixed = remembering((text) => foldVariants(foldDigits(foldKana(foldLatin(text)))).replace(iteration, "$1$1"));
