/** 中图法, Dewey, Library of Congress, UDC, or a library's own marks, read as words and numbers. */
export type Scheme = "clc" | "ddc" | "lcc" | "udc" | "local";

/**
 * What follows the class (书次号): `title-sequence` 种次号, an integer; `author` 著者号, letters and digits;
 * `year-sequence` 年代号 and number within it; `cutter` for DDC and LCC, with a year; `none`.
 */
export type BookNumberKind = "title-sequence" | "author" | "year-sequence" | "cutter" | "none";

/** What an addition (辅助区分号) tells apart. */
export type AdditionRole = "edition" | "volume" | "copy" | "year" | "supplement";

/** How an addition is written: the mark, then its value. `=2` edition, `:3` and `v.3` volume, `c.2` copy. */
export interface AdditionMark {
  readonly role: AdditionRole;
  readonly mark: string;
}

/**
 * How one library writes its call numbers (索书号), stated as data.
 *
 *     { scheme: "clc", bookNumbers: ["title-sequence"], prefixes: ["R", "GT"], additions: [{ role: "edition", mark: "=" }] }
 *
 * reads `R I247.57/1234=2`.
 */
export interface CallNumberGrammar {
  readonly scheme: Scheme;
  /** The kinds of book number in use, tried in this order. */
  readonly bookNumbers: readonly BookNumberKind[];
  /** Location prefixes: R 工具书, GT 港台. Before the class, parted from it by a space or a slash. */
  readonly prefixes: readonly string[];
  /** Several marks may stand for one role; a call number keeps the one it came with. */
  readonly additions: readonly AdditionMark[];
  /** The order of class signs on the shelf; default that of the scheme. See class-order.ts. */
  readonly classOrder?: readonly string[];
  /** Whether author numbers are filed as decimals (N2338 before N24, as Cutter's) or as integers; default decimal. */
  readonly authorNumbers?: "decimal" | "integer";
}

const chineseAdditions: readonly AdditionMark[] = [
  { role: "edition", mark: "=" },
  { role: "volume", mark: ":" },
  { role: "volume", mark: "v." },
  { role: "copy", mark: "c." },
];

const westernAdditions: readonly AdditionMark[] = [
  { role: "volume", mark: "v." },
  { role: "volume", mark: "vol." },
  { role: "volume", mark: "no." },
  { role: "volume", mark: "Bd." },
  { role: "volume", mark: "t." },
  { role: "supplement", mark: "suppl." },
  { role: "copy", mark: "c." },
  { role: "copy", mark: "copy" },
];

/** Grammars to begin with; a library copies the nearest and changes it. */
export const clcWithTitleSequence: CallNumberGrammar = {
  scheme: "clc",
  bookNumbers: ["title-sequence"],
  prefixes: ["R", "GT"],
  additions: chineseAdditions,
};

export const clcWithAuthorNumber: CallNumberGrammar = { ...clcWithTitleSequence, bookNumbers: ["author"] };

export const clcWithYearSequence: CallNumberGrammar = { ...clcWithTitleSequence, bookNumbers: ["year-sequence"] };

export const ddcWithCutter: CallNumberGrammar = {
  scheme: "ddc",
  bookNumbers: ["cutter"],
  prefixes: ["REF", "R"],
  additions: westernAdditions,
};

export const lcc: CallNumberGrammar = { ...ddcWithCutter, scheme: "lcc", prefixes: ["REF"] };

export const udc: CallNumberGrammar = {
  scheme: "udc",
  bookNumbers: ["cutter", "author", "none"],
  prefixes: [],
  additions: westernAdditions,
};

export const localMarks: CallNumberGrammar = {
  scheme: "local",
  bookNumbers: ["none"],
  prefixes: [],
  additions: westernAdditions,
};
