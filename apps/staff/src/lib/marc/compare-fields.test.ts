import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compareLists } from "./compare-fields.ts";

const options = { textOf: (text: string) => text, kinOf: (text: string) => text.slice(0, 3) };
const said = (left: string[], right: string[]) =>
  compareLists(left, right, options).map((row) =>
    row.kind === "changed" ? `${row.left} → ${row.right}` : `${row.kind} ${"left" in row ? row.left : row.right}`,
  );

it("says what is the same, new, gone and changed", () => {
  expect(said(["200 a", "210 b", "606 c"], ["200 a", "210 x", "300 n", "606 c"])).toEqual([
    "same 200 a",
    "210 b → 210 x",
    "added 300 n",
    "same 606 c",
  ]);
  expect(said(["606 a", "606 b"], ["606 b"])).toEqual(["removed 606 a", "same 606 b"]);
});

it("accounts for every item of both sides once, in their order", () => {
  const items = fc.array(fc.constantFrom("200 a", "200 b", "606 a", "606 b", "606 c", "700 a"));
  fc.assert(
    fc.property(items, items, (left, right) => {
      const rows = compareLists(left, right, options);
      expect(rows.flatMap((row) => ("left" in row ? [row.left] : [])).toSorted()).toEqual(left.toSorted());
      expect(rows.flatMap((row) => ("right" in row ? [row.right] : [])).toSorted()).toEqual(right.toSorted());
      expect(rows.filter((row) => row.kind === "same").every((row) => row.left === row.right)).toBe(true);
    }),
  );
});

it("finds nothing between a list and itself", () => {
  const list = Array.from({ length: 2000 }, (_, i) => `${i} x`);
  expect(compareLists(list, [...list], options).every((row) => row.kind === "same")).toBe(true);
});
