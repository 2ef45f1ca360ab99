import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "./fold-text.ts";
import { foldUnits } from "./fold-units.ts";

function folded(text: string): string {
  const { units, length } = foldUnits(text);
  return String.fromCharCode(...units.subarray(0, length));
}

test("every unit by itself is folded as a text is", () => {
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const text = String.fromCharCode(unit);
    if (folded(text) !== foldText(text)) expect(`${unit.toString(16)} ${folded(text)}`).toBe(foldText(text));
  }
});

test("texts of units that are folded one by one come out as when they are folded whole", () => {
  const letters = "aZéÉßŒœøŁıİſǅﬁǺ̈ͅ΄ΣςσΐϓЙйіґ҈ҊẞấỆʻʼ‗…‘’”\u200d\u200b\u2010 　。「〇々红樓";
  const unit = fc.oneof(
    fc.constantFrom(...letters),
    fc.integer({ min: 1, max: 0x530 }).map((code) => String.fromCharCode(code)),
    fc.integer({ min: 0x1e00, max: 0x2070 }).map((code) => String.fromCharCode(code)),
    fc.integer({ min: 0x3000, max: 0x3130 }).map((code) => String.fromCharCode(code)),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const text = units.join("");
      expect(folded(text)).toBe(foldText(text));
    }),
    { numRuns: 5000 },
  );
});
