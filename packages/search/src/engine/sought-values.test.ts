import fc from "fast-check";
import { expect, test } from "vitest";
import { unicodeAnalyzer as analyzer } from "../analysis/unicode-analyzer.ts";
import { StringTableWriter } from "../segment/string-table.ts";
import { SoughtValues, soughtText } from "./sought-values.ts";

function tableOf(values: readonly string[]) {
  const writer = new StringTableWriter();
  for (const value of values) writer.add(value);
  return writer.done();
}

const sign = fc.constantFrom(..."aAbBcC'[] -éÉßßＡ中國国");
const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(""));

test("a text is found in the values whose folding holds its own, whether they are asked for the first time or again", () => {
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 8 }), fc.array(text, { maxLength: 4 }), (values, sought) => {
      const sorted = values.toSorted();
      const known = new SoughtValues(tableOf(sorted), analyzer);
      for (const find of [...sought, ...sought, ...values.map((value) => value.slice(1, 4))]) {
        const folded = analyzer.fold(find);
        const holds = sorted.map((_, place) => known.holds(place, soughtText(folded)));
        expect(holds).toEqual(sorted.map((value) => analyzer.fold(value).includes(folded)));
      }
    }),
  );
});
