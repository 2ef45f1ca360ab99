/** Without it Excel takes UTF-8 for something else. */
export const byteOrderMark = "\u{feff}";

/** A line of RFC 4180, with its end. */
export function csvLine(cells: readonly (string | number | null | undefined)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** What a spreadsheet takes for the beginning of a formula, also as typed on a Chinese keyboard. */
const formula = /^\s*[=+\-@＝＋－＠\t\r\n]/;
/** An amount, a count: no formula, whatever its sign. */
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** A text that a spreadsheet would run as a formula is kept as text by an apostrophe (OWASP, CSV injection); amounts stay numbers. */
function csvCell(value: string | number | null | undefined): string {
  const text = String(value ?? "");
  const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
