import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CallNumberGrammar,
  clcWithTitleSequence,
  clcWithYearSequence,
  ddcWithCutter,
  lcc,
} from "../grammar/grammar.ts";
import { parseCallNumber } from "../parse/parse-call-number.ts";
import { anyCallNumber } from "../testing/any-call-number.ts";
import { breakLabel } from "./break-label.ts";

function label(text: string, grammar: CallNumberGrammar, width = 12) {
  return breakLabel(parseCallNumber(text, grammar).callNumber!, { width }).join("|");
}

describe("breakLabel", () => {
  it.each([
    ["I247.57/1234", "I247.57|1234", clcWithTitleSequence],
    ["R I247.57/1234=2:3 c.2", "R|I247.57|1234=2:3|c.2", clcWithTitleSequence],
    ["TP311/2020/12", "TP311|2020|12", clcWithYearSequence],
    ["813.54 F55g 1990 v.2", "813.54|F55g|1990|v.2", ddcWithCutter],
    ["QA76.73 .J38 S55 2010 v.2 c.1", "QA|76.73|.J38|S55|2010|v.2|c.1", lcc],
  ])("breaks %s as %s", (text, lines, grammar) => expect(label(text, grammar)).toBe(lines));

  it("breaks a long class behind a point or before a sign", () => {
    expect(label("K835.655.6=76/7", clcWithTitleSequence, 8)).toBe("K835.|655.6=76|7");
    expect(label("TP311.12-43/7", clcWithTitleSequence, 8)).toBe("TP311.12|-43|7");
    expect(label("I2/1234567=12", clcWithTitleSequence, 8)).toBe("I2|1234567|=12");
  });

  it("loses nothing", () => {
    fc.assert(
      fc.property(anyCallNumber, fc.integer({ min: 4, max: 20 }), ({ callNumber }, width) => {
        const text = breakLabel(callNumber, { width }).join("");
        expect(text).toContain(callNumber.classNumber);
        for (const { value } of callNumber.additions) expect(text).toContain(value);
      }),
    );
  });
});
