import type { Cell } from "./write-xlsx.ts";

/** RFC 4180, with a byte order mark so that Excel reads it as UTF-8. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/** A text that a spreadsheet would run as a formula is kept as text by an apostrophe; amounts are numbers and stay. */
function csvCell(value: Cell): string {
  const text = String(value ?? "");
  const safe = typeof value === "string" && /^[=+@\t\r]|^-\D/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
