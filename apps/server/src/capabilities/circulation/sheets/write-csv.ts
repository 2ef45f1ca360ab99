import { byteOrderMark, csvLine } from "../../../kernel/sheets/csv-line.ts";
import type { Cell } from "./write-xlsx.ts";

/** A table as CSV. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + rows.map(csvLine).join("");
}
