import type { Run } from "./scan-runs.ts";

/**
 * Other words under which a word with a sign is found: c++ also under c, f♯ under f, sharp and f#, a♭ under a, flat and ab.
 * A query for `c++` asks for c++ alone, so the sign still tells.
 */
export function signForms(word: string): string[] {
  const match = /^(.+?)(\+\+|[#♯♭])$/u.exec(word);
  if (!match) return [];
  const [, base = "", sign] = match;
  const note = /^[a-g]$/.test(base);
  if (sign === "♭") return [`${base}b`, base, ...(note ? ["flat"] : [])];
  return [...(sign === "♯" ? [`${base}#`] : []), base, ...(note && sign !== "++" ? ["sharp"] : [])];
}

/** The spelling by which a query asks: one for # and ♯, one for b and ♭. */
export function queryForm(word: string): string {
  return word.replace(/♯$/u, "#").replace(/♭$/u, "b");
}

/** Other spellings of the key of a piece of music: F-sharp minor under f#, A flat major under ab, Ab major under a and flat. */
export function keyNameForms(runs: readonly Run[], at: number): readonly string[] {
  const [note = "", sign = "", mode = ""] = [0, 1, 2].map((offset) => runs[at + offset]?.text);
  if (/^[a-g]b$/.test(note) && isMode(sign)) return [note[0]!, "flat"];
  if (!/^[a-g]$/.test(note) || !isMode(mode)) return [];
  if (sign === "sharp") return [`${note}#`];
  return sign === "flat" ? [`${note}b`] : [];
}

function isMode(word: string): boolean {
  return word === "major" || word === "minor";
}
