import fc from "fast-check";
import type { Addition, BookNumber, CallNumber } from "../grammar/call-number.ts";
import {
  type CallNumberGrammar,
  clcWithAuthorNumber,
  clcWithTitleSequence,
  clcWithYearSequence,
  ddcWithCutter,
  lcc,
} from "../grammar/grammar.ts";
import { placePoints } from "../parse/check-class.ts";

/* Arbitrary call numbers in their normal form, for property tests. */

const digits = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: min, maxLength: max });
const letters = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(..."ABCNTZ"), minLength: min, maxLength: max });

const clcTail = fc.oneof(
  fc.constant(""),
  digits(1, 2).map((tail) => `-${tail}`),
  digits(1, 3).map((tail) => `(${tail})`),
  digits(2, 2).map((tail) => `"${tail}"`),
  digits(1, 2).map((tail) => `=${tail}`),
  fc.constantFrom("a", "JA", "C", "+H", ":TP3", "〈2〉"),
);

/** 中图法 classes, with every auxiliary sign. */
export const anyClcClass = fc
  .tuple(fc.constantFrom("A", "B", "I", "K", "O", "TP", "TU", "R", "DF", "Z"), digits(1, 7), clcTail)
  .map(([main, number, tail]) => placePoints(main + number + tail));

const anyDdcClass = fc
  .tuple(digits(3, 3), digits(0, 5))
  .map(([whole, rest]) => (rest === "" ? whole : `${whole}.${rest}`));

const positive = (max: number) => fc.integer({ min: 1, max });

const anyLccClass = fc
  .tuple(fc.constantFrom("A", "B", "QA", "TA", "KFC", "Z"), positive(9999), digits(0, 4))
  .map(([main, number, rest]) => `${main}${number}${rest === "" ? "" : `.${rest}`}`);

const titleSequence = positive(99_999).map((number): BookNumber => ({ kind: "title-sequence", number }));
const author = fc
  .tuple(letters(1, 2), digits(1, 4), fc.constantFrom("", "-2", "-12", "a", "g"))
  .map(([name, number, work]): BookNumber => ({ kind: "author", letters: name, digits: number, work }));
const yearSequence = fc
  .tuple(fc.integer({ min: 1000, max: 2100 }), positive(999))
  .map(([year, number]): BookNumber => ({ kind: "year-sequence", year, number }));
const cutterMark = fc.tuple(letters(1, 1), digits(1, 4), fc.constantFrom("", "a", "g")).map((parts) => parts.join(""));
const cutter = fc
  .tuple(fc.array(cutterMark, { minLength: 1, maxLength: 2 }), fc.constantFrom("", "1984", "2010", "2010b"))
  .map(([cutters, year]): BookNumber => ({ kind: "cutter", cutters, year }));

const value = fc.constantFrom("1", "2", "3", "10", "上", "下", "2-3");

/** At most one addition of each role, under any of the grammar's marks. */
function additions({ additions: marks }: CallNumberGrammar): fc.Arbitrary<readonly Addition[]> {
  const one = fc.tuple(fc.constantFrom(...marks), value).map(([mark, text]): Addition => ({ ...mark, value: text }));
  return fc.uniqueArray(one, { selector: ({ role }) => role, maxLength: 3 });
}

interface Parts {
  readonly grammar: CallNumberGrammar;
  readonly classNumber: fc.Arbitrary<string>;
  readonly book: fc.Arbitrary<BookNumber>;
}

/** A call number and the grammar that it follows. */
export interface Sample {
  readonly grammar: CallNumberGrammar;
  readonly callNumber: CallNumber;
}

function sampleOf({ grammar, classNumber, book }: Parts): fc.Arbitrary<Sample> {
  const prefix = fc.constantFrom(undefined, undefined, ...grammar.prefixes);
  return fc.tuple(prefix, classNumber, book, additions(grammar)).map(([given, classText, bookNumber, added]) => ({
    grammar,
    callNumber: {
      scheme: grammar.scheme,
      ...(given !== undefined && { prefix: given }),
      classNumber: classText,
      book: bookNumber,
      additions: added,
    },
  }));
}

export const anyTitleSequence = sampleOf({
  grammar: clcWithTitleSequence,
  classNumber: anyClcClass,
  book: titleSequence,
});

export const anyCallNumber: fc.Arbitrary<Sample> = fc.oneof(
  anyTitleSequence,
  sampleOf({ grammar: clcWithAuthorNumber, classNumber: anyClcClass, book: author }),
  sampleOf({ grammar: clcWithYearSequence, classNumber: anyClcClass, book: yearSequence }),
  sampleOf({ grammar: ddcWithCutter, classNumber: anyDdcClass, book: cutter }),
  sampleOf({ grammar: lcc, classNumber: anyLccClass, book: cutter }),
);
