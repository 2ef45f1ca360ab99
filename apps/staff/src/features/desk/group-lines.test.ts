import { describe, expect, it } from "vitest";
import { type GroupLine, passable, readGroupLines, sharedFindings, withLines } from "./group-lines.ts";

const refused = (barcode: string, findings: object[]): GroupLine => ({
  key: barcode,
  barcode,
  state: {
    at: "refused",
    problem: { type: "", title: "不能借", status: 409, code: "circulation.check-out-refused", findings } as never,
  },
});
const overLimit = { code: "limit-all", severity: "confirm", text: "已满20册" };
const closed = { code: "not-for-loan", severity: "impossible", text: "只在馆内用" };

it("a list is a barcode a line, or a card and a barcode, from a scanner, a sheet or a message", () => {
  expect(readGroupLines("B0000001\r\nB0000002\n\n  B0000003 ")).toEqual([
    { barcode: "B0000001" },
    { barcode: "B0000002" },
    { barcode: "B0000003" },
  ]);
  expect(readGroupLines('学号\t条码\n20260001\tB0000001\n"20260002","B0000002"\n20260003，B0000003')).toEqual([
    { card: "20260001", barcode: "B0000001" },
    { card: "20260002", barcode: "B0000002" },
    { card: "20260003", barcode: "B0000003" },
  ]);
});

it("a book is in the list once, however often it is scanned", () => {
  const once = withLines([], readGroupLines("B1\nB1\nB2"), () => "key");
  expect(withLines(once, readGroupLines("B2\nB3"), () => "key").map(({ barcode }) => barcode)).toEqual([
    "B1",
    "B2",
    "B3",
  ]);
});

describe("what stands in the way of a list", () => {
  const lines = [refused("B1", [overLimit]), refused("B2", [overLimit, closed]), refused("B3", [])];

  it("is told each thing once, with its books, the heaviest first", () => {
    expect(sharedFindings(lines).map(({ finding, barcodes }) => [finding.code, barcodes])).toEqual([
      ["not-for-loan", ["B2"]],
      ["circulation.check-out-refused", ["B3"]],
      ["limit-all", ["B1", "B2"]],
    ]);
  });

  it("is passed only where nothing is impossible, with a reason where the rules want one", () => {
    const { ways, reason } = passable(lines);
    expect([ways.map(({ line }) => line.barcode), reason]).toEqual([["B1"], true]);
  });
});
