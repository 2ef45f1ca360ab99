import { expect, it } from "vitest";
import { readScanFile } from "./scan-file.ts";

it("a handheld's file is a barcode a line, with the time behind it or not, and a shelf for each empty line", () => {
  expect(readScanFile('B1\r\n"B2","2026-11-21 09:00"\r\n\r\n\r\nB3\t9:01\r\n', 4)).toEqual([
    { barcode: "B1", shelf: 4 },
    { barcode: "B2", shelf: 4 },
    { barcode: "B3", shelf: 5 },
  ]);
});
