import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeFault } from "../faults/fault.ts";
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
import { anyCallNumber } from "../testing/any-call-number.ts";
import { parseCallNumber } from "./parse-call-number.ts";

function read(text: string, grammar: CallNumberGrammar) {
  const { callNumber, faults } = parseCallNumber(text, grammar);
  return callNumber ? formatCallNumber(callNumber) : faults.map(({ code }) => code).join(" ");
}

const anyGrammar = fc.constantFrom(clcWithTitleSequence, clcWithAuthorNumber, ddcWithCutter, lcc, udc, localMarks);

function codes(text: string, grammar = clcWithTitleSequence) {
  return parseCallNumber(text, grammar).faults.map(({ code }) => code);
}

describe("parseCallNumber", () => {
  it.each([
    ["I247.57/1234", clcWithTitleSequence],
    ["I247.57/N2338", clcWithAuthorNumber],
    ["I247.57/N2338-2", clcWithAuthorNumber],
    ["TP311/2020/12", clcWithYearSequence],
    ["I247.57/1234=2", clcWithTitleSequence],
    ["I247.57/1234:3", clcWithTitleSequence],
    ["I247.57/1234=2:3 c.2", clcWithTitleSequence],
    ["R I247.57/1234", clcWithTitleSequence],
    ["GT K203/12", clcWithTitleSequence],
    ["R-43/12", clcWithTitleSequence],
    ["R/12", clcWithTitleSequence],
    ["A811.64a/3", clcWithTitleSequence],
    ["TP312JA/45", clcWithTitleSequence],
    ['K835.655.6=76(712)"19"/7', clcWithTitleSequence],
    ["[C94]/8", clcWithTitleSequence],
    ["813.54 F55g 1990", ddcWithCutter],
    ["REF 030 B77 v.3 c.2", ddcWithCutter],
    ["QA76.73 .J38 S55 2010", lcc],
    ["TA357 .A78 2010 v.2 c.1", lcc],
    ["821.161.1-31 T65", udc],
    ["51/53", udc],
    ["QA274.7 .M63 2013eb", lcc],
    ["SDD 66727", localMarks],
    ["SYLY-12 c.2", localMarks],
  ])("writes %s as it reads it", (text, grammar) => expect(read(text, grammar)).toBe(text));

  it.each([
    ["ｉ２４７．５７／１２３４＝２", "I247.57/1234=2", clcWithTitleSequence],
    [" tp311.13 / 9 ", "TP311.13/9", clcWithTitleSequence],
    ["I247.57/1234  v. 3", "I247.57/1234 v.3", clcWithTitleSequence],
    ["R/H163/12", "R H163/12", clcWithTitleSequence],
    ["TP311/2020-12", "TP311/2020/12", clcWithYearSequence],
    ["I24757/1", "I247.57/1", clcWithTitleSequence],
    ["I247.57/001", "I247.57/1", clcWithTitleSequence],
    ["813/.54 F55g", "813.54 F55g", ddcWithCutter],
    ["813.54/F55g", "813.54 F55g", ddcWithCutter],
    ["qa76.73.J38 S55 2010 copy 2", "QA76.73 .J38 S55 2010 copy 2", lcc],
    ["821.161.1-31/T65", "821.161.1-31 T65", udc],
    ["G4362.L522C55 1997", "G4362 .L522 C55 1997", lcc],
    ["DT1 .N64 NO. 70", "DT1 .N64 no.70", lcc],
    ["TA 357 A78", "TA357 .A78", lcc],
  ])("reads %j as %s", (text, written, grammar) => expect(read(text, grammar)).toBe(written));

  it("takes the parts apart", () => {
    expect(parseCallNumber("GT I247.57/1234=2:3 c.2", clcWithTitleSequence).callNumber).toEqual({
      scheme: "clc",
      prefix: "GT",
      classNumber: "I247.57",
      book: { kind: "title-sequence", number: 1234 },
      additions: [
        { role: "edition", mark: "=", value: "2" },
        { role: "volume", mark: ":", value: "3" },
        { role: "copy", mark: "c.", value: "2" },
      ],
    });
    expect(parseCallNumber("QA76.73.J38 S55 2010b", lcc).callNumber?.book).toEqual({
      kind: "cutter",
      cutters: ["J38", "S55"],
      year: "2010b",
    });
  });

  it("reads back what it writes, in every grammar", () => {
    fc.assert(
      fc.property(anyCallNumber, ({ callNumber, grammar }) => {
        expect(parseCallNumber(formatCallNumber(callNumber), grammar)).toEqual({ callNumber, faults: [] });
      }),
      { numRuns: 2000 },
    );
  });

  const likely = fc.string({ unit: fc.constantFrom(...'IO01lR /.-=:vc("[A9😀　') });

  it("answers any text with a call number or a fault within it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), likely), anyGrammar, (text, grammar) => {
        const { callNumber, faults } = parseCallNumber(text, grammar);
        if (!callNumber) expect(faults).not.toEqual([]);
        for (const { at, length } of faults) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at + length).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("writes what it read of any text as it reads again", () => {
    fc.assert(
      fc.property(likely, anyGrammar, (text, grammar) => {
        const { callNumber } = parseCallNumber(text, grammar);
        fc.pre(callNumber !== undefined);
        const written = formatCallNumber(callNumber);
        expect(parseCallNumber(written, grammar)).toEqual({ callNumber, faults: [] });
      }),
    );
  });
});

describe("faults", () => {
  it.each([
    ["", ["empty"]],
    ["   ", ["empty"]],
    ["/123", ["class-missing"]],
    ["L22/1", ["class-unknown"]],
    ["W1/1", ["class-unknown"]],
    ["1247.57/12", ["digit-for-letter"]],
    ["0175/12", ["digit-for-letter"]],
    ["TP3O1.6/12", ["letter-for-digit"]],
    ["I2l7/12", ["letter-for-digit"]],
    ["I247.57", ["book-number-missing"]],
    ["I247.57/N2338", ["book-number-malformed"]],
    ["I247.57/0", ["book-number-malformed"]],
    ["I247.57/12 x", ["addition-unknown"]],
    ["I247.57/12=", ["addition-empty"]],
    ["D(712/12", ["bracket-open"]],
    ["D712)/12", ["bracket-open"]],
    ["I247.57*/12", ["class-sign-unknown"]],
    ["I2475.7/12", ["point-misplaced"]],
    ["I247.57/012", ["zero-leading"]],
    ["I247.57/12:2 v.3", ["addition-repeated"]],
  ])("finds in %j: %j", (text, expected) => expect(codes(text)).toEqual(expected));

  it("knows a DDC class of two digits and an LCC class that begins with I", () => {
    expect(codes("81.54 F55", ddcWithCutter)).toEqual(["class-unknown"]);
    expect(codes("IA12 .F55", lcc)).toEqual(["class-unknown"]);
    expect(codes("8l3.54 F55", ddcWithCutter)).toEqual(["letter-for-digit"]);
  });

  it("says what, where and how to mend it, in both languages", () => {
    const [fault] = parseCallNumber("1247.57/12", clcWithTitleSequence).faults;
    expect(fault).toEqual({ code: "digit-for-letter", at: 0, length: 1, found: "1", mended: "I247.57/12" });
    expect(describeFault(fault!, "zh")).toBe(
      "第 1 位是数字“1”，而类号以字母开头：字母 O、I 不是数字 0、1。应写作 I247.57/12。",
    );
    expect(describeFault(fault!, "en")).toBe(
      "There is a digit “1” at character 1 where the class needs a letter: O and I are letters, 0 and 1 are digits. Write I247.57/12.",
    );
  });

  it("places a fault in the text as it was given", () => {
    const text = "  TP3O1.6/12";
    const [fault] = parseCallNumber(text, clcWithTitleSequence).faults;
    expect(text.slice(fault!.at, fault!.at + fault!.length)).toBe("O");
    expect(fault!.mended).toBe("TP301.6/12");
  });

  it("mends a point and still reads the number", () => {
    const { callNumber, faults } = parseCallNumber("I2475.7/12", clcWithTitleSequence);
    expect(callNumber?.classNumber).toBe("I247.57");
    expect(faults[0]?.mended).toBe("I247.57/12");
  });
});
