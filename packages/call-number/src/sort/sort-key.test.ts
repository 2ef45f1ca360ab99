import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCallNumber } from "../format-call-number.ts";
import {
  type CallNumberGrammar,
  clcWithAuthorNumber,
  clcWithTitleSequence,
  clcWithYearSequence,
  ddcWithCutter,
  lcc,
  localMarks,
  udc,
} from "../grammar/grammar.ts";
import { anyCallNumber, anyClcClass, anyTitleSequence } from "../testing/any-call-number.ts";
import { classKey } from "./class-key.ts";
import { clcOrder, udcOrder } from "./class-order.ts";
import { naturalKey, padNumbers } from "./natural-key.ts";
import { sortKey, sortKeyOf } from "./sort-key.ts";

function filed(texts: readonly string[], grammar: CallNumberGrammar): string[] {
  return texts
    .map((text) => ({ text, key: sortKeyOf(text, grammar) }))
    .toSorted((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)))
    .map(({ text }) => text);
}

function filedClasses(classes: readonly string[], order: readonly string[]): string[] {
  return classes
    .map((text) => ({ text, key: classKey(text, order) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ text }) => text);
}

describe("classKey of 中图法", () => {
  it.each([
    ["TP3 TP3-43 TP30 TP301.6 TP31 TP311.12 TP311.13 TP311.56 TP312C TP312JA TP316 TP391"],
    ["I247.5 I247.57 I247.58 I25"],
    ["K20 K204.2 K21"],
    ["A811 A811a A811-4 A811(7) A8111"],
    ['K1 K1a K1-4 K1(3) K1"4" K1=5 K1〈6〉 K1+7 K1:8 K10'],
    ["T T-0 TB TP TV U"],
    ["B9 C C91 [C94] C95 D9 DF E"],
  ])("files %s in this order", (classes) => {
    const order = classes.split(" ");
    expect(filedClasses(order.toReversed(), clcOrder)).toEqual(order);
  });

  it("follows the order that a library states", () => {
    const colonFirst = ["end", ":", "-", "digits", "letters"];
    expect(filedClasses(["K1-4", "K1:8", "K10", "K1"], colonFirst)).toEqual(["K1", "K1:8", "K1-4", "K10"]);
    expect(filedClasses(["K1-4", "K10", "K1"], ["end", "digits", "-", "letters"])).toEqual(["K1", "K10", "K1-4"]);
  });

  it("is in the order of a slow comparison sign by sign", () => {
    fc.assert(
      fc.property(anyClcClass, anyClcClass, (a, b) => {
        const [x, y] = [classKey(a, clcOrder), classKey(b, clcOrder)];
        expect(x < y ? -1 : x > y ? 1 : 0).toBe(compareClasses(a, b));
      }),
      { numRuns: 5000 },
    );
  });
});

/** The rule as the manual words it: sign by sign, the point passed over, a shorter class first. */
function compareClasses(a: string, b: string): number {
  const signs = ["a", "-", "(", ")", '"', "=", "〈", "〉", "+", ":", ..."0123456789", ..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const [x, y] = [a, b].map((text) => Array.from(text.replaceAll(".", ""), (sign) => signs.indexOf(sign)));
  for (let at = 0; ; at += 1) {
    const [p, q] = [x![at], y![at]];
    if (p === undefined || q === undefined) return Math.sign((p === undefined ? 0 : 1) - (q === undefined ? 0 : 1));
    if (p !== q) return Math.sign(p - q);
  }
}

describe("classKey of UDC", () => {
  it("files signs in the order of the scheme", () => {
    const order = [
      "51+53",
      "51/53",
      "51",
      "51:53",
      "51=20",
      "51(03)",
      "51(=411)",
      "51(410)",
      '51"19"',
      "51*3",
      "51A",
      "51-03",
      "51-1",
      "51'1",
      "511",
      "511.1",
      "52",
    ];
    expect(filedClasses(order.toReversed(), udcOrder)).toEqual(order);
  });
});

describe("sortKey", () => {
  it.each([
    [
      "种次号 as integers",
      clcWithTitleSequence,
      ["I247.57/9", "I247.57/10", "I247.57/123", "I247.57/1234", "I247.58/1"],
    ],
    [
      "editions, volumes and copies",
      clcWithTitleSequence,
      ["I2/9", "I2/9 c.2", "I2/9:1", "I2/9:2", "I2/9:10", "I2/9=2", "I2/9=2 c.1", "I2/9=2:1", "I2/9=10", "I2/10"],
    ],
    ["volumes by words", clcWithTitleSequence, ["I2/9:上", "I2/9:中", "I2/9:下", "I2/9:第十册", "I2/9:第十二册"]],
    ["prefixes behind what has none", clcWithTitleSequence, ["A1/1", "Z8/1", "GT A1/1", "R A1/1"]],
    [
      "author numbers as decimals",
      clcWithAuthorNumber,
      ["I2/L40", "I2/N2338", "I2/N2338-2", "I2/N2338-10", "I2/N24", "I2/NA1"],
    ],
    ["years and numbers", clcWithYearSequence, ["TP3/1999/12", "TP3/2020/9", "TP3/2020/10", "TP31/1980/1"]],
    [
      "Dewey",
      ddcWithCutter,
      [
        "005.133 C12",
        "005.133 C123",
        "513 A12",
        "513.2 A12",
        "813.54 F55 1990",
        "813.54 F55g",
        "813.54 F55g 1990",
        "813.54 F6",
        "813.6 A1",
      ],
    ],
    [
      "LCC",
      lcc,
      [
        "Q1 .A1",
        "QA9 .Z9",
        "QA76 .A1",
        "QA76.73 .J38 S55 2010",
        "QA76.73 .J38 S6 2009",
        "QA76.73 .J4",
        "QA76.8 .A1",
        "QA100 .A1",
        "QB1 .A1",
      ],
    ],
    ["LCC volumes", lcc, ["TA357 .A78 2010", "TA357 .A78 2010 v.2", "TA357 .A78 2010 v.2 c.2", "TA357 .A78 2010 v.10"]],
    ["UDC", udc, ["51/53 A1", "51 A1", "51:53 A1", "511 A1"]],
    ["local marks", localMarks, ["0.0", "0.257638889", "SDD 66727", "SDD 100000", "SYLY-12", "ZZ"]],
  ])("files %s", (_, grammar, order) => expect(filed(order.toReversed(), grammar)).toEqual(order));

  it("files Cutters whether or not a work letter follows", () => {
    expect(filed(["813 F55g", "813 F551", "813 F55"], ddcWithCutter)).toEqual(["813 F55", "813 F55g", "813 F551"]);
  });

  it("files author numbers as integers for a library that says so", () => {
    const grammar = { ...clcWithAuthorNumber, authorNumbers: "integer" as const };
    expect(filed(["I2/N2338", "I2/N24"], grammar)).toEqual(["I2/N24", "I2/N2338"]);
  });

  it("puts LCC and local marks into one list to browse", () => {
    const order = [
      "0.0",
      "0.257638889",
      "SDD 66727",
      "SYLY-12",
      "TA357 .A78 2010",
      "TA357 .A78 2011",
      "TK5105.88815 c.1",
      "TK5105.88815 c.2",
      "ZZ",
    ];
    expect(filed(order.toReversed(), { ...lcc, bookNumbers: ["cutter", "none"] })).toEqual(order);
  });

  it("is printable ASCII without spaces at its end, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom(clcWithTitleSequence, lcc, localMarks),
        (text, grammar) => {
          expect(sortKeyOf(text, grammar)).toMatch(/^[\x20-\x7e]*$/);
        },
      ),
    );
  });

  it("is in the order of a slow comparison of the parts", () => {
    fc.assert(
      fc.property(anyTitleSequence, anyTitleSequence, ({ callNumber: a, grammar }, { callNumber: b }) => {
        const [x, y] = [sortKey(a, grammar), sortKey(b, grammar)];
        expect(x < y ? -1 : x > y ? 1 : 0).toBe(comparePlaces(a, b));
      }),
      { numRuns: 5000 },
    );
  });

  it("is one key for a call number and its written form", () => {
    fc.assert(
      fc.property(anyCallNumber, ({ callNumber, grammar }) => {
        expect(sortKeyOf(formatCallNumber(callNumber), grammar)).toBe(sortKey(callNumber, grammar));
      }),
    );
  });
});

type Sample = Parameters<typeof sortKey>[0];
const values: Readonly<Record<string, number>> = { 上: 1, 下: 3 };

/** Prefix, class, number, edition, volume, copy; what is absent first. Volumes such as 2-3 stand behind 2. */
function comparePlaces(a: Sample, b: Sample): number {
  const prefixes = compare(a.prefix ?? "", b.prefix ?? "");
  if (prefixes !== 0) return prefixes;
  const classes = compareClasses(a.classNumber, b.classNumber);
  if (classes !== 0) return classes;
  const numbers = [a, b].map(({ book }) => (book.kind === "title-sequence" ? book.number : 0));
  if (numbers[0] !== numbers[1]) return compare(numbers[0]!, numbers[1]!);
  for (const role of ["edition", "volume", "copy"]) {
    const order = compareValues(valuesOf(a, role), valuesOf(b, role));
    if (order !== 0) return order;
  }
  return 0;
}

function valuesOf({ additions }: Sample, role: string): number[] {
  const value = additions.find((addition) => addition.role === role)?.value;
  return value === undefined ? [] : value.split("-").map((part) => values[part] ?? Number(part));
}

function compareValues(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const order = compare(a[at] ?? -1, b[at] ?? -1);
    if (order !== 0) return order;
  }
  return 0;
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

describe("naturalKey", () => {
  it("files numbers by value, without case, diacritics and kinds of punctuation", () => {
    expect(naturalKey("Vol. 2") < naturalKey("vol 10")).toBe(true);
    expect(naturalKey("Étude 3")).toBe(naturalKey("etude-3"));
    expect(naturalKey("第二卷") < naturalKey("第十卷")).toBe(true);
    expect(naturalKey("第一百零二期") > naturalKey("第99期")).toBe(true);
  });
});

describe("padNumbers", () => {
  it.each([
    ["DISC 12.12.13", "DISC 00012.00012.00013"],
    ["Vol 5a-15", "Vol 00005a-00015"],
    ["2015 01 Jan", "02015 00001 Jan"],
    ["123456", "123456"],
  ])("pads %s to %s", (text, padded) => expect(padNumbers(text)).toBe(padded));
});
