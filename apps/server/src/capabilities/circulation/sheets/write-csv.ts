import type { Cell } from "./write-xlsx.ts";

/** RFC 4180, with a byte order mark so that Excel reads it as UTF-8. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/** What a spreadsheet takes for the beginning of a formula, also as typed on a Chinese keyboard. */
const formula = /^\s*[=+\-@＝＋－＠\t\r\n]/;
/** An amount, a count: no formula, whatever its sign. */
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** A text that a spreadsheet would run as a formula is kept as text by an apostrophe; amounts stay numbers. */
function csvCell(value: Cell): string {
  const text = String(value ?? "");
  const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
