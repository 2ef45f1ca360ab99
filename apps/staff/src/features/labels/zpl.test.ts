import { expect, it } from "vitest";
import { usualSize, zplOf } from "./zpl.ts";

it("writes each label with its lines below one another", () => {
  const zpl = zplOf([["I247.57", "1234=2"], ["TP3"]]);
  expect(zpl.match(/\^XA/g)).toHaveLength(2);
  expect(zpl).toContain("^PW320\n^LL240");
  expect(zpl).toMatch(/\^FO16,16\^A0N,(\d+),\1\^FH_\^FDI247\.57\^FS/);
  const tops = Array.from(zpl.matchAll(/\^FO16,(\d+)/g), ([, top]) => Number(top));
  expect(tops[0]! < tops[1]! && tops[2] === 16).toBe(true);
});

it("keeps commands within a call number from being obeyed", () => {
  expect(zplOf([["A^XZ~_"]])).toContain("^FDA_5EXZ_7E_5F^FS");
});

const heightOf = (lines: string[]) => Number(/\^A0N,(\d+)/.exec(zplOf([lines]))?.[1]);

it("makes letters small enough for many and for long lines", () => {
  const many = heightOf(Array.from({ length: 7 }, () => "TP311"));
  expect(many * 1.15 * 7).toBeLessThanOrEqual((usualSize.heightMm - 4) * usualSize.dotsPerMm);
  expect(heightOf(["TP311.131-4321"])).toBeLessThan(heightOf(["TP3"]));
});
