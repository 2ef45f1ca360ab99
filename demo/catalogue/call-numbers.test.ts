import { formatCallNumber, parseCallNumber, sortKey } from "@wenyuan/call-number";
import { describe, expect, it } from "vitest";
import { allWorks } from "./all-works.ts";
import { allocateCallNumbers, demoGrammar } from "./call-numbers.ts";
import { aWork } from "./testing/a-work.ts";

const callNumbers = [...allocateCallNumbers(allWorks).values()];
const key = (callNumber: (typeof callNumbers)[number]) => sortKey(callNumber, demoGrammar);
const shelf = callNumbers.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));

describe("call numbers of the demonstration", () => {
  it("number the works of a class from 1 in the order of the list", () => {
    const works = [
      aWork({ title: "甲", clc: "I247.5" }),
      aWork({ title: "乙", clc: "TP312" }),
      aWork({ title: "丙", clc: "I247.5" }),
    ];
    expect([...allocateCallNumbers(works).values()].map(formatCallNumber)).toEqual(["I247.5/1", "TP312/1", "I247.5/2"]);
  });

  it("stay as they were when a work is added at the end", () => {
    const before = [...allocateCallNumbers(allWorks.slice(0, -1))];
    expect([...allocateCallNumbers(allWorks)].slice(0, -1)).toEqual(before);
  });

  it("are read back without a fault", () => {
    for (const callNumber of callNumbers) {
      const text = formatCallNumber(callNumber);
      expect(parseCallNumber(text, demoGrammar), text).toEqual({ callNumber, faults: [] });
    }
  });

  it("give each work a place of its own on the shelf", () => {
    expect(new Set(callNumbers.map(key)).size).toBe(allWorks.length);
  });

  it("stand letter by letter, and in a class by number: 9 before 10", () => {
    const letters = shelf.map(({ classNumber }) => classNumber[0] ?? "");
    expect(letters).toEqual(letters.toSorted());
    for (const [classNumber, books] of Map.groupBy(shelf, (one) => one.classNumber)) {
      const numbers = books.map(({ book }) => (book.kind === "title-sequence" ? book.number : Number.NaN));
      expect(numbers, classNumber).toEqual(numbers.map((_, index) => index + 1));
    }
  });

  it("put a class before its own divisions", () => {
    const order = [...new Set(shelf.map(({ classNumber }) => classNumber))];
    const divisions = order.flatMap((code) =>
      order.filter((other) => other !== code && /^[.\d]/.test(other.slice(code.length)) && other.startsWith(code)),
    );
    for (const code of order)
      for (const other of divisions.filter((one) => one !== code && one.startsWith(code)))
        expect(order.indexOf(code), `${code} before ${other}`).toBeLessThan(order.indexOf(other));
  });
});
