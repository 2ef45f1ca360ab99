/**
 * What a term is. `word`: a dictionary word of three characters or more (shorter ones are the unigrams and bigrams);
 * `latin`: a word of an alphabet, a number; `stem`: the common form of an English word's inflections; `syllable` and
 * `initials`: the pinyin of one character, the initials of two, under a sign that no text contains.
 */
export type TokenKind = "word" | "unigram" | "bigram" | "latin" | "stem" | "syllable" | "initials";

/** A term and its place: one place a word, or a character of a script written without spaces. Several terms may share a place. */
export interface Token {
  readonly term: string;
  readonly position: number;
  readonly kind: TokenKind;
}

/** Keep reading terms apart from words; control characters stand in no folded text. */
const SYLLABLE = "\u0010";
const INITIALS = "\u0011";

export function syllableTerm(syllable: string): string {
  return SYLLABLE + syllable;
}

export function initialsTerm(initials: string): string {
  return INITIALS + initials;
}
