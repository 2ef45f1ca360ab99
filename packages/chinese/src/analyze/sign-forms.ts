/**
 * Other words under which a word with a sign is found: c++ also under c; f♯ under f#; a♭ under ab. A query for `c++` asks
 * for c++ alone, so the sign still tells.
 */
export function signForms(word: string): string[] {
  const match = /^(.+?)(\+\+|[#♯♭])$/u.exec(word);
  if (!match) return [];
  const [, base, sign] = match;
  if (sign === "♯") return [`${base!}#`, base!];
  return sign === "♭" ? [`${base!}b`] : [base!];
}

/** The spelling by which a query asks: one for # and ♯, one for b and ♭. */
export function queryForm(word: string): string {
  return word.replace(/♯$/u, "#").replace(/♭$/u, "b");
}
