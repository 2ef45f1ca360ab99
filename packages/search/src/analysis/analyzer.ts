/** One indexed term and its place. Several terms may share a place: 红 and 红楼 both begin at the first character. */
export interface Token {
  readonly term: string;
  /** Place in the value, counted from 0: one per word, or per character of a script written without spaces. */
  readonly position: number;
}

/** Takes the terms of a value without a string for each. */
export interface TermTaker {
  /** What the parts are parts of: UTF-16 units, which are looked at until `give` returns. */
  of(units: Uint16Array): void;
  /** The term that stands in the units from one to before another. */
  part(from: number, to: number, position: number): void;
  /** A term that does not stand there as it is. */
  term(term: string, position: number): void;
}

/** A term at a distance from the beginning of a sequence. */
export interface Slot {
  readonly term: string;
  readonly offset: number;
}

/** Another way to match a word: a synonym, a reading, a translation. */
export interface Alternative {
  /** One term, or several that must stand in this order. */
  readonly slots: readonly Slot[];
  /** Above 0, at most 1: what such a match is worth beside a literal one. */
  readonly weight: number;
}

/** One word of a query. It matches where its slots stand in order, or where an alternative does. */
export interface QueryWord {
  /** As the person typed it: shown when the word has to be left out. */
  readonly text: string;
  readonly slots: readonly Slot[];
  /** How many places the word takes, so that words in a row make a phrase. */
  readonly span: number;
  readonly alternatives?: readonly Alternative[];
  /** A word such as "the" that counts when present and is never required. */
  readonly optional?: boolean;
}

/** A query by its sound. */
export interface Heard {
  readonly words: readonly QueryWord[];
  /** The sound of the whole, as `readings` gives it for a text. */
  readonly key: string;
}

/**
 * What the engine has to be told about language. Index side and query side must agree: change `id` whenever the
 * terms change, since an index made by another analyzer is rebuilt.
 */
export interface Analyzer {
  readonly id: string;
  /** The terms of a value. Positions start at 0 and do not fall. */
  index(text: string): readonly Token[];
  /** Tells a taker the same terms in the same places: several times as quick as a list of them. Left out: `index` is asked. */
  give?(text: string, taker: TermTaker): void;
  /** The words of a query text, without operators. */
  query(text: string): readonly QueryWord[];
  /** The common form of the inflections of a term (`histories` and `history`), or the term itself. */
  stem(term: string): string;
  /** The form in which texts are compared as wholes: find in a facet, suggestions, identity of names. */
  fold(text: string): string;
  /** A folded text as it is filed, without an initial article: the dream, a dream and dream are one title. Left out: the text itself. */
  filed?(folded: string): string;
  /**
   * The words of a query whose parts may have been written with other characters of the same sound, as keyboards offer them (红搂梦):
   * asked for when the words as typed are not found together. Undefined when the text has no such part.
   */
  heard?(text: string): Heard | undefined;
  /** The forms under which an identifier is kept and sought: compact, an ISBN-10 as its ISBN-13. Empty when it cannot be one. */
  identifier(text: string): readonly string[];
  /** Further forms under which a text is suggested, and found when typed whole: a reading and its initials. Folded. */
  readings?(text: string): readonly string[];
  /** Where a value of a facet stands in its list, compared by UTF-16 units; left out, its folded form. */
  browseKey?(value: string, facet: string): string;
}
