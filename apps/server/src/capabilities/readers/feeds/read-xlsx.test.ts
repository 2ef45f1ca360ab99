import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readXlsx } from "./read-xlsx.ts";
import { UnreadableArchive } from "./read-zip.ts";

/** Another program writes the workbook: Debian's python3-openpyxl. */
const openpyxl = spawnSync("/usr/bin/python3", ["-c", "import openpyxl"]).status === 0;
if (!openpyxl) console.warn("python3-openpyxl is not installed: reading a workbook that it wrote is not tested");

const script = `
import openpyxl, datetime, sys
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "名单"
sheet.append(["学号", "姓名", "有效期至", "电话"])
sheet.append(["0020230001", "单 <合成> & 𠮷", datetime.date(2027, 6, 30), 13800000000])
sheet.append([])
sheet.append(["0020230002", None, None, 20230001.0])
sheet["F5"] = "far"
book.create_sheet("other").append(["not this"])
book.save(sys.argv[1])
`;

function workbook(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "wenyuan-xlsx-"));
  const file = join(folder, "people.xlsx");
  const made = spawnSync("/usr/bin/python3", ["-c", script, file]);
  if (made.status !== 0) throw new Error(made.stderr.toString());
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });
  return bytes;
}

describe("a workbook", () => {
  it.skipIf(!openpyxl)("that another program wrote is read: texts with zeros, days, long numbers, gaps", () => {
    const { headings, rows } = readXlsx(workbook());
    expect(headings).toEqual(["学号", "姓名", "有效期至", "电话"]);
    expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
      [2, ["0020230001", "单 <合成> & 𠮷", "46568", "13800000000"]],
      [4, ["0020230002", "", "", "20230001"]],
      [5, ["", "", "", "", "", "far"]],
    ]);
  });

  it.each([
    ["nothing", ""],
    ["no archive", "PK\u0003\u0004 but nothing behind it"],
    ["text", "学号,姓名"],
  ])("that is %s is refused", (_, text) => {
    expect(() => readXlsx(Buffer.from(text))).toThrow(UnreadableArchive);
  });

  it.skipIf(!openpyxl)("cut off anywhere is refused or read, and never breaks the program", () => {
    const bytes = workbook();
    for (let length = 0; length < bytes.length; length += 97) {
      try {
        readXlsx(bytes.subarray(0, length));
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableArchive);
      }
    }
  });
});
