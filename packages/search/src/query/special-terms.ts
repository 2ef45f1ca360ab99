import type { Analyzer } from "../analysis/analyzer.ts";
import { HALF_UNIT, kindsOfUnits, OTHER_UNIT } from "../analysis/letter-units.ts";

/*
 * The dictionary also holds terms that no text contains. Each kind begins with a control character.
 */
const IDENTIFIER = "\u0001";
const EXACT = "\u0002";
const FIRST = "\u0003";
/** The unit that such a term begins with. */
export const FIRST_SIGN = FIRST.charCodeAt(0);

/** Words are the terms from here on. */
export const FIRST_WORD_TERM = "\u0020";

export function identifierTerm(form: string): string {
  return IDENTIFIER + form;
}

/** Stands in every document that has an anchored value with this key; of a folded text, that of its key. */
export function exactTerm(key: string): string {
  return EXACT + hash64(key);
}

/** Stands in every document that has an anchored value beginning with the term. */
export function firstTerm(term: string): string {
  return FIRST + term;
}

/** What a whole text is known by: two texts with one key are the same to a reader. */
export function exactKey(text: string, analyzer: Pick<Analyzer, "fold" | "filed">): string {
  const folded = analyzer.fold(text);
  return exactKeyOf(analyzer.filed?.(folded) ?? folded);
}

/** What is left of a folded text when two texts are asked to be the same: letters, digits, + and #. */
export function exactKeyOf(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}+#]+/gu, "");
}

const PLUS = 0x2b;
const HASH = 0x23;

/** Two FNV-1a hashes of 32 bits with different bases, as four UTF-16 units. Of a text that is no key, those of its key. */
function hash64(text: string): string {
  const kinds = kindsOfUnits();
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const kind = kinds[unit];
    if (kind === OTHER_UNIT && unit !== PLUS && unit !== HASH) continue;
    if (kind === HALF_UNIT) {
      const key = exactKeyOf(text);
      if (key !== text) return hash64(key);
    }
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000197);
    b ^= b >>> 15;
  }
  return String.fromCharCode(a & 0xffff, a >>> 16, b & 0xffff, b >>> 16);
}
