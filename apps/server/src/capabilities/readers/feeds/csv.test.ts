import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "./csv.ts";

function cellsOf(text: string): string[][] {
  const { headings, rows } = readCsv(text);
  return [[...headings], ...rows.map(({ cells }) => [...cells])];
}

function written(cells: readonly string[]): string {
  return cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(",");
}

describe("comma-separated values", () => {
  it.each([
    [
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\r\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      'a,b\n"1,5","say ""hi"""\n',
      [
        ["a", "b"],
        ["1,5", 'say "hi"'],
      ],
    ],
    [
      'a,b\n"two\nlines",x\n',
      [
        ["a", "b"],
        ["two\nlines", "x"],
      ],
    ],
    [
      "a;b\n1;2,5\n",
      [
        ["a", "b"],
        ["1", "2,5"],
      ],
    ],
    [
      "a\tb\n1\t\n",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    [
      "\n\na,b\n\n1,2\n\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      'a,b\n5" disk,x\n',
      [
        ["a", "b"],
        ['5" disk', "x"],
      ],
    ],
    [
      'a,b\n"open,x\n',
      [
        ["a", "b"],
        ['"open', "x"],
      ],
    ],
  ])("%j", (text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it("gives back what was written, whatever stands in the cells", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "学", ",", '"', "\n", " ", "\r\n"), maxLength: 8 });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const text = ["h1,h2,h3,h4", ...rows.map(written)].join("\n");
        const kept = rows.filter((cells) => cells.some((one) => one.trim() !== ""));
        expect(cellsOf(text).slice(1)).toEqual(kept);
      }),
    );
  });

  it("counts lines as an editor does, though cells hold line ends", () => {
    const { rows } = readCsv('a,b\n"1\n1",x\n2,y\n');
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  });
});
