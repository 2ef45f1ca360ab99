const STAR = 42;
const MARK = 63;

/** A text as UTF-16 units. */
export function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** Whether a term fits a pattern of literal characters, `*` (any number) and `?` (exactly one UTF-16 unit). */
export function fitsPattern(term: string, pattern: string): boolean {
  return fitsUnits({ units: unitsOf(term), from: 0, to: term.length }, unitsOf(pattern));
}

/** As fitsPattern, of a term that lies among others. */
export function fitsUnits(
  { units, from, to }: { readonly units: Uint16Array; readonly from: number; readonly to: number },
  pattern: Uint16Array,
): boolean {
  let at = from;
  let p = 0;
  let star = -1;
  let mark = 0;
  while (at < to) {
    if (p < pattern.length && pattern[p] === STAR) {
      star = p;
      mark = at;
      p += 1;
    } else if (p < pattern.length && (pattern[p] === MARK || pattern[p] === units[at])) {
      at += 1;
      p += 1;
    } else if (star >= 0) {
      p = star + 1;
      mark += 1;
      at = mark;
    } else return false;
  }
  while (pattern[p] === STAR) p += 1;
  return p === pattern.length;
}
