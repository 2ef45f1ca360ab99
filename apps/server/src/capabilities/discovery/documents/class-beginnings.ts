/**
 * The class numbers above a class, itself last, as a reader would type them: `TP311.13` is found by TP3, TP31, TP311, TP311.1;
 * `QA76.73` by QA76 but not by QA7, for the numbers of the Library of Congress count on and are no decimals.
 */
export function classBeginnings(scheme: string, number: string): string[] {
  const compact = number.normalize("NFKC").trim().toUpperCase();
  if (scheme === "lcc") return wholeNumbers(compact);
  if (scheme === "clc" || scheme === "ddc" || scheme === "udc") return decimals(compact);
  return compact === "" ? [] : [compact];
}

/** Letters, number, decimals, first cutter: each is one step. */
function wholeNumbers(number: string): string[] {
  const [, letters, whole, decimal = "", rest = ""] = /^([A-Z]{1,3})\s*(\d{1,4})(\.\d+)?\s*(.*)$/.exec(number) ?? [];
  if (letters === undefined || whole === undefined) return number === "" ? [] : [number];
  const steps = [letters + whole, letters + whole + decimal, letters + whole + decimal + rest];
  return [...new Set(steps)];
}

/** Every further digit is a step; letters alone say too little to be a number. */
function decimals(number: string): string[] {
  const first = /\d/.exec(number)?.index;
  if (first === undefined) return number === "" ? [] : [number];
  const ends = Array.from({ length: number.length - first }, (_, i) => first + i + 1);
  return ends.map((end) => number.slice(0, end)).filter((beginning) => /[\p{L}\p{N}]$/u.test(beginning));
}
