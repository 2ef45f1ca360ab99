import fc from "fast-check";
import { expect, it } from "vitest";
import { TermDictionary } from "./term-dictionary.ts";

it("numbers terms as they come, each once, and gives them in their order", () => {
  const term = fc.oneof(fc.string({ unit: "binary", maxLength: 3 }), fc.nat(30_000).map(String));
  fc.assert(
    fc.property(fc.array(term, { maxLength: 300 }), (terms) => {
      const dictionary = new TermDictionary();
      const known = new Map<string, number>();
      for (const each of terms) {
        const units = Uint16Array.from({ length: each.length + 2 }, (_, i) => `<${each}>`.charCodeAt(i));
        if (!known.has(each)) known.set(each, known.size);
        expect(dictionary.numberOf(units, 1, units.length - 1)).toBe(known.get(each));
      }
      const table = dictionary.table();
      expect(Array.from(dictionary.order(), (number) => table.at(number))).toEqual([...known.keys()].toSorted());
    }),
  );
});

it("keeps all numbers when it has to grow", () => {
  const dictionary = new TermDictionary();
  const units = new Uint16Array(2);
  const numberOf = (n: number) => {
    [units[0], units[1]] = [n & 255, n >>> 8];
    return dictionary.numberOf(units, 0, 2);
  };
  for (let n = 0; n < 50_000; n += 1) expect(numberOf(n)).toBe(n);
  for (let n = 0; n < 50_000; n += 1) expect(numberOf(n)).toBe(n);
});
