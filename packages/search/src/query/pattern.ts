/** Whether a term fits a pattern of literal characters, `*` (any number) and `?` (exactly one UTF-16 unit). */
export function fitsPattern(term: string, pattern: string): boolean {
  let at = 0;
  let p = 0;
  let star = -1;
  let mark = 0;
  while (at < term.length) {
    if (p < pattern.length && pattern[p] === "*") {
      star = p;
      mark = at;
      p += 1;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === term[at])) {
      at += 1;
      p += 1;
    } else if (star >= 0) {
      p = star + 1;
      mark += 1;
      at = mark;
    } else return false;
  }
  while (pattern[p] === "*") p += 1;
  return p === pattern.length;
}
