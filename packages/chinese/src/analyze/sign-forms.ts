import type { Run } from "./scan-runs.ts";

const none: readonly string[] = [];

/**
 * Other words under which a word with a sign is found: c++ also under c, f♯ under f, sharp and f#, a♭ under a, flat and ab.
 * A query for `c++` asks for c++ alone, so the sign still tells.
 */
export function signForms(word: string): readonly string[] {
  if (!hasSign(word.charCodeAt(word.length - 1))) return none;
  const match = /^(.+?)(\+\+|[#♯♭])$/u.exec(word);
  if (!match) return none;
  const [, base = "", sign] = match;
  const note = /^[a-g]$/.test(base);
  if (sign === "♭") return [`${base}b`, base, ...(note ? ["flat"] : [])];
  return [...(sign === "♯" ? [`${base}#`] : []), base, ...(note && sign !== "++" ? ["sharp"] : [])];
}

/** + # ♭ ♯ */
function hasSign(unit: number): boolean {
  return unit === 0x2b || unit === 0x23 || unit === 0x266d || unit === 0x266f;
}

/** The spelling by which a query asks: one for # and ♯, one for b and ♭. */
export function queryForm(word: string): string {
  return word.replace(/♯$/u, "#").replace(/♭$/u, "b");
}

/** Other spellings of the key of a piece of music: F-sharp minor under f#, A flat major under ab, Ab major under a and flat. */
export function keyNameForms(runs: readonly Run[], at: number): readonly string[] {
  if ((runs[at]?.text.length ?? 0) > 2) return none;
  const [note = "", sign = "", mode = ""] = [0, 1, 2].map((offset) => runs[at + offset]?.text);
  if (/^[a-g]b$/.test(note) && isMode(sign)) return [note[0]!, "flat"];
  if (!/^[a-g]$/.test(note) || !isMode(mode)) return none;
  if (sign === "sharp") return [`${note}#`];
  return sign === "flat" ? [`${note}b`] : none;
}

function isMode(word: string): boolean {
  return word === "major" || word === "minor";
}
