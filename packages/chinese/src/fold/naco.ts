import { foldDigits } from "./fold-digits.ts";
import { foldLatin } from "./fold-latin.ts";

/** Deleted, so that what they stand in stays one word: apostrophes, square brackets, letter-like modifiers (ayn, alif, primes), format characters. */
const deleted = /['’‘`[\]]|\p{Lm}(?<![\u3005\u3031-\u3035\u303b\u309d\u309e\u30fc-\u30fe])|\p{Cc}|\p{Cf}|\p{Co}/gu;
/** Kept although they are signs: C++, C#, R&D, a♭, @ home. */
const blanked = /[\p{P}\p{S}\p{Z}](?<![#&+@♭♯])/gu;
/** Between the signs that make a part of a title a non-filing one (MARC: U+0098 … U+009C). */
// biome-ignore lint: the control characters are meant
const nonFiling = /\u0098[^\u009c]*\u009c/g;
const comma = "\u{10fffe}";
/** Plain letters, digits, spaces and Han characters that no rule changes. */
const plain = /^[A-Za-z0-9 \u4e00-\u9fff]*$/;

/**
 * NACO normalisation, by which two headings are found to be the same: lower case, no diacritics, punctuation as single
 * spaces. `keepFirstComma` is for names (subfield a), whose first comma parts surname and forename.
 * Han characters stay as they are. Source: PCC, Authority File Comparison Rules (2007), lower-cased as Evergreen does;
 * unlike there the voicing marks of kana stay.
 */
export function naco(text: string, { keepFirstComma = false }: { readonly keepFirstComma?: boolean } = {}): string {
  if (plain.test(text)) return text.toLowerCase().replace(/ {2,}/g, " ").trim();
  const filed = text.replace(nonFiling, "").replace(/[\t\r\n]/g, " ");
  const folded = foldDigits(foldLatin(filed)).replace(deleted, "");
  const marked = keepFirstComma ? folded.trim().replace(/,(?=.)/u, comma) : folded;
  return marked.replace(blanked, " ").replace(comma, ",").replace(/ +/g, " ").trim();
}
