import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { clcWithTitleSequence, ddcWithCutter, lcc } from "../grammar/grammar.ts";
import { checkClass } from "../parse/check-class.ts";
import { clcOutline } from "./clc.ts";
import { ddcOutline } from "./ddc.ts";
import { findClasses } from "./find-class.ts";
import { lccOutline } from "./lcc.ts";

const data = process.env["WENYUAN_TEST_DATA"] ?? resolve(import.meta.dirname, "../../../../../shared/data");
const published = join(data, "clc", "outline.json");
if (!existsSync(published)) console.warn(`Skipped: no outline at ${published}; set WENYUAN_TEST_DATA to its folder.`);

interface PublishedClass {
  readonly code: string;
  readonly children?: readonly PublishedClass[];
}

const plain = (code: string) => code.replace(/[[\]]/g, "");
const codes = (...args: Parameters<typeof findClasses>) => findClasses(...args).map(({ code }) => code);

describe("the outlines", () => {
  it.each([
    ["CLC", clcOutline, 22, 248],
    ["DDC", ddcOutline, 10, 90],
    ["LCC", lccOutline, 21, 0],
  ])("%s has its classes once each, with words in both languages", (_, outline, mains, others) => {
    expect(outline.filter(({ parent }) => parent === undefined)).toHaveLength(mains);
    expect(outline.filter(({ parent }) => parent !== undefined)).toHaveLength(others);
    expect(new Set(outline.map(({ code }) => code)).size).toBe(outline.length);
    for (const { code, zh, en, parent } of outline) {
      expect(zh, code).toMatch(/\p{Script=Han}/u);
      expect(en, code).toMatch(/^[\p{Script=Latin}\s,()'-]+$/u);
      if (parent !== undefined) expect(code.startsWith(parent.replace(/0+$/, "")), code).toBe(true);
    }
  });

  it("have classes that their schemes accept", () => {
    const faulty = clcOutline.filter(
      ({ code }) =>
        !code.includes("/") && checkClass({ text: code, at: 0 }, clcWithTitleSequence.scheme).faults.length > 0,
    );
    expect(faulty).toEqual([]);
    expect(
      ddcOutline.filter(({ code }) => checkClass({ text: code, at: 0 }, ddcWithCutter.scheme).faults.length > 0),
    ).toEqual([]);
    expect(
      lccOutline.filter(({ code }) => checkClass({ text: `${code}1`, at: 0 }, lcc.scheme).faults.length > 0),
    ).toEqual([]);
  });

  it.skipIf(!existsSync(published))("have every class of the published outline of CLC, at its level", () => {
    const mains = JSON.parse(readFileSync(published, "utf8")) as PublishedClass[];
    const expected = mains.flatMap(({ code, children = [] }) => [
      `${code}<`,
      ...children.map((child) => `${plain(child.code)}<${code}`),
    ]);
    expect(clcOutline.map(({ code, parent = "" }) => `${code}<${parent}`).toSorted()).toEqual(expected.toSorted());
    const alternatives = mains.flatMap(({ children = [] }) =>
      children.filter(({ code }) => code.startsWith("[")).map(({ code }) => plain(code)),
    );
    expect(clcOutline.filter(({ alternative }) => alternative).map(({ code }) => code)).toEqual(alternatives);
  });
});

describe("findClasses", () => {
  it.each([
    ["TP311.12", ["T", "TP"]],
    ["I247.57", ["I", "I2"]],
    ["I561.45", ["I", "I3/7"]],
    ["D751", ["D", "D73/77"]],
    ["D71", ["D"]],
    ["J292.1", ["J", "J29"]],
    ["J21", ["J", "J2"]],
    ["Q-05", ["Q", "Q-0"]],
    ["C94", ["C", "C94"]],
    ["W1", []],
  ])("puts %s of CLC under %j", (classNumber, expected) => expect(codes(classNumber, "clc")).toEqual(expected));

  it("puts Dewey and LCC under their classes", () => {
    expect(codes("813.54", "ddc")).toEqual(["800", "810"]);
    expect(codes("005.133", "ddc")).toEqual(["000"]);
    expect(codes("QA76.73", "lcc")).toEqual(["Q"]);
  });
});
