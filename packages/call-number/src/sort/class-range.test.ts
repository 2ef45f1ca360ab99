import { describe, expect, it } from "vitest";
import { clcWithTitleSequence, ddcWithCutter, lcc } from "../grammar/grammar.ts";
import { classRanges, classSortKey } from "./class-range.ts";
import { sortKeyOf } from "./sort-key.ts";

function holds(classNumber: string, callNumber: string, grammar = clcWithTitleSequence): boolean {
  const key = sortKeyOf(callNumber, grammar);
  return classRanges(classNumber, grammar).some(({ from, before }) => key >= from && key < before);
}

describe("the stretch of the shelf that a class is", () => {
  it.each([
    ["TP3", "TP3/1"],
    ["TP3", "TP3-43/1"],
    ["TP3", "TP311.12/123=2"],
    ["TP3", "GT TP31/1"],
    ["I2", "I247.57/1"],
    ["K0", "K092.7/1"],
    ["D33/37", "D35/1"],
    ["D33/37", "D371.2/1"],
    ["T", "TP3/1"],
  ])("%s holds %s", (classNumber, callNumber) => expect(holds(classNumber, callNumber)).toBe(true));

  it.each([
    ["TP3", "TP2/1"],
    ["TP3", "TP4/1"],
    ["TP3", "T3/1"],
    ["D33/37", "D32/1"],
    ["D33/37", "D38/1"],
    ["I2", "I3/1"],
  ])("%s does not hold %s", (classNumber, callNumber) => expect(holds(classNumber, callNumber)).toBe(false));

  it("counts Dewey's hundreds and tens", () => {
    expect(holds("500", "513.2 A12", ddcWithCutter)).toBe(true);
    expect(holds("510", "513.2 A12", ddcWithCutter)).toBe(true);
    expect(holds("520", "513.2 A12", ddcWithCutter)).toBe(false);
  });

  it("goes by letters in LCC", () => {
    expect(holds("QA", "QA76.73 .J38 S55 2010", lcc)).toBe(true);
    expect(holds("Q", "QA76.73 .J38 S55 2010", lcc)).toBe(true);
    expect(holds("QA76", "QA76.73 .J38 S55 2010", lcc)).toBe(true);
    expect(holds("QA76", "QA761 .A1", lcc)).toBe(false);
  });
});

const key = (one: string) => classSortKey(one, clcWithTitleSequence);

it("lists classes in the order of the shelf", () => {
  const order = ["TP3", "TP3-43", "TP30", "TP301.6", "TP31", "TP312C", "TP316"];
  expect(order.toReversed().toSorted((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(order);
});
