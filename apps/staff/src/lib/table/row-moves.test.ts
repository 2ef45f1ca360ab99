import { expect, it } from "vitest";
import { blockOf, blockSize, blocksOf, moveRow } from "./row-moves.ts";

it("moves within the table and never out of it", () => {
  expect(moveRow("ArrowDown", 3, 10)).toBe(4);
  expect(moveRow("ArrowDown", 9, 10)).toBe(9);
  expect(moveRow("ArrowUp", 0, 10)).toBe(0);
  expect(moveRow("PageDown", 3, 10)).toBe(9);
  expect(moveRow("Home", 7, 10)).toBe(0);
  expect(moveRow("End", 7, 10_000)).toBe(9_999);
});

it("leaves other keys alone, and empty tables", () => {
  expect(moveRow("a", 3, 10)).toBeUndefined();
  expect(moveRow("ArrowDown", 0, 0)).toBeUndefined();
});

it("cuts rows into blocks without losing one", () => {
  const rows = Array.from({ length: 2 * blockSize + 1 }, (_, i) => i);
  const blocks = blocksOf(rows);
  expect(blocks.flat()).toEqual(rows);
  expect(rows.every((row) => blocks[blockOf(row)]?.includes(row))).toBe(true);
  expect(blocksOf([])).toEqual([]);
});
