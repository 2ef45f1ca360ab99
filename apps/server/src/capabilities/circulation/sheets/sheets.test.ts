import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { writeCsv } from "./write-csv.ts";
import { writeXlsx } from "./write-xlsx.ts";

const cells = (...values: (string | number | undefined)[]) => writeCsv([values]).slice(1).trimEnd();

describe("a CSV file", () => {
  it.each([
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ["+86 10 0000", "'+86 10 0000"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    [" =1+1", "' =1+1"],
    ["＝1+1", "'＝1+1"],
    ["\t=1", "'\t=1"],
  ])("keeps %j as text", (value, written) => {
    expect(cells(value)).toBe(written);
  });

  it("leaves amounts numbers, below nothing too, and names as they are", () => {
    expect(cells("-3.20", "0.40", -5, "欧阳合成", "TP311.13/1=2", undefined)).toBe(
      "-3.20,0.40,-5,欧阳合成,TP311.13/1=2,",
    );
  });
});

/** The text of the one sheet of a workbook. */
function sheetOf(book: Buffer): string {
  const at = book.indexOf("xl/worksheets/sheet1.xml");
  const packed = book.readUInt32LE(at - 12);
  const data = at + "xl/worksheets/sheet1.xml".length;
  return inflateRawSync(book.subarray(data, data + packed)).toString();
}

describe("a workbook", () => {
  it("holds a formula as a text, never as a formula", () => {
    const sheet = sheetOf(writeXlsx("表", [["=1+1", "<b>&", 7]]));
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>');
    expect(sheet).toContain("&lt;b>&amp;");
    expect(sheet).not.toContain("<f>");
  });

  it("leaves out what XML cannot say, and keeps rare characters", () => {
    const sheet = sheetOf(writeXlsx("表", [["a\u0000b\u001Bc\uD842d𠮷"]]));
    expect(sheet).toContain(">abcd𠮷<");
  });
});
