/**
 * A format as data for people and programs: what may stand in a record, what it is called, and which codes it takes. Read from the tables of
 * `marc21/` and `cnmarc/` by `parse-format.ts`.
 */

/** A name in the two languages of the tables. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The formats that have tables. UNIMARC records are held against those of CNMARC, which adds to it and takes nothing away. */
export type FormatName =
  | "marc21-bibliographic"
  | "marc21-authority"
  | "marc21-holdings"
  | "cnmarc-bibliographic"
  | "cnmarc-authority";

export interface RecordFormat {
  readonly name: FormatName;
  readonly leader: FixedLayout;
  /** By tag, in the order of tags. */
  readonly fields: ReadonlyMap<string, FieldFormat>;
  /** Fixed-length data, by `tag` or `tag$code`, and by material where it differs: `008/books`, `007/v`. */
  readonly layouts: ReadonlyMap<string, FixedLayout>;
}

export interface FieldFormat {
  readonly tag: string;
  readonly name: Words;
  readonly repeatable: boolean;
  /** Every record has it, whatever it describes. */
  readonly mandatory: boolean;
  /** Once defined, no longer to be used. */
  readonly obsolete: boolean;
  /** Absent from control fields. */
  readonly indicators: readonly [IndicatorFormat, IndicatorFormat];
  /** By code, letters before digits; empty for control fields. */
  readonly subfields: ReadonlyMap<string, SubfieldFormat>;
}

export interface IndicatorFormat {
  /** Absent when the format does not define this indicator: it is blank then. */
  readonly name?: Words;
  /** The characters allowed; empty when anything is (880, whose indicators are those of another field). */
  readonly values: readonly CodeMeaning[];
}

export interface SubfieldFormat {
  readonly code: string;
  readonly name: Words;
  readonly repeatable: boolean;
  readonly mandatory: boolean;
}

export interface CodeMeaning {
  /** A blank is a blank here, never `#`. */
  readonly code: string;
  readonly name: Words;
}

/** Positions of a fixed-length string, such as MARC 21 008 or CNMARC 100 $a. */
export interface FixedLayout {
  readonly name: Words;
  /** In characters. */
  readonly length: number;
  readonly positions: readonly FixedPosition[];
}

/** What stands at a position that has no list of codes of its own. */
export type FixedContent = "codes" | "system" | "date" | "digits" | "year" | "language" | "country" | "text" | "blank";

export interface FixedPosition {
  /** Counted from 0. */
  readonly at: number;
  readonly length: number;
  readonly name: Words;
  readonly content: FixedContent;
  /** Empty unless `content` is `codes`. Codes shorter than the position stand in it one after another. */
  readonly codes: readonly CodeMeaning[];
}
