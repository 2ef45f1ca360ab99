/**
 * Text to be found, plain or with a few signs: `*` any run of characters, `?` any one, `#` a digit, `\` before one of these for itself. Not
 * regular expressions: whatever is written here, a value is searched in time proportional to its length, so that nobody's pattern can stop
 * the library.
 */
export interface TextPattern {
  readonly text: string;
  /** Plain when not given: the signs stand for themselves. */
  readonly signs?: boolean;
  readonly ignoreCase?: boolean;
}

interface Found {
  readonly from: number;
  readonly to: number;
  /** What each `*` stood for. */
  readonly runs: readonly string[];
}

type Matcher = ((char: string) => boolean)[];

/** Whether the pattern stands somewhere in a value; an empty pattern stands nowhere. */
export function contains(value: string, pattern: TextPattern): boolean {
  return findFrom(value, compile(pattern), 0, pattern) !== undefined;
}

/** Whether the pattern is the whole value. */
export function isWhole(value: string, pattern: TextPattern): boolean {
  const segments = compile(pattern);
  const last = segments.pop() ?? [];
  const begun = segments.length === 0 ? { from: 0, to: 0 } : findFrom(value, segments, 0, pattern);
  if (segments.length > 0 && segments.every((segment) => segment.length === 0))
    return endsWith(value, last, 0, pattern);
  if (!begun || begun.from !== 0) return false;
  if (segments.length === 0)
    return last.length > 0 && widthOf(value, 0, last.length) === value.length && endsWith(value, last, 0, pattern);
  return endsWith(value, last, begun.to, pattern);
}

/** Whether a piece stands at the end, and not before a place. */
function endsWith(value: string, last: Matcher, notBefore: number, pattern: TextPattern): boolean {
  const text = normal(value, pattern);
  const from = text.length - widthBack(text, last.length);
  return from >= notBefore && standsAt(text, last, from);
}

/**
 * Replaces each place where the pattern stands. In `by`, `*` is what the first `*` of the pattern stood for, the next the next;
 * `\*` is a star.
 */
export function replaceAll(value: string, pattern: TextPattern, by: string): string {
  const segments = compile(pattern);
  let result = "";
  let at = 0;
  for (let found = findFrom(value, segments, 0, pattern); found; found = findFrom(value, segments, at, pattern)) {
    const to = endOf(value, pattern, found);
    result +=
      value.slice(at, found.from) + written(by, pattern, { ...found, to, runs: runsOf(value, found, to, pattern) });
    at = to;
    if (at >= value.length) break;
  }
  return result + value.slice(at);
}

/** A pattern that ends with `*` takes all that follows. */
function endOf(value: string, { text, signs }: TextPattern, { to }: Found): number {
  return signs === true && text.endsWith("*") && !text.endsWith("\\*") ? value.length : to;
}

function runsOf(value: string, found: Found, to: number, pattern: TextPattern): readonly string[] {
  return endOf(value, pattern, found) === to && to !== found.to ? [...found.runs, value.slice(found.to)] : found.runs;
}

/** The pieces between stars; each is a list of tests for one character. */
function compile(pattern: TextPattern): Matcher[] {
  const segments: Matcher[] = [[]];
  let escaped = false;
  for (const char of normal(pattern.text, pattern)) {
    if (!escaped && pattern.signs === true && char === "\\") escaped = true;
    else {
      const sign = !escaped && pattern.signs === true ? char : undefined;
      if (sign === "*") segments.push([]);
      else segments.at(-1)!.push(testOf(char, sign));
      escaped = false;
    }
  }
  return segments;
}

function testOf(char: string, sign: string | undefined): (other: string) => boolean {
  if (sign === "?") return () => true;
  if (sign === "#") return (other) => other >= "0" && other <= "9";
  return (other) => other === char;
}

/** The leftmost place from `start` on. When a later piece is not found, no later beginning would help. */
function findFrom(value: string, segments: readonly Matcher[], start: number, pattern: TextPattern): Found | undefined {
  if (segments.every((segment) => segment.length === 0)) return undefined;
  const text = normal(value, pattern);
  let at = start;
  let from = -1;
  const runs: string[] = [];
  for (const [i, segment] of segments.entries()) {
    const place = segment.length === 0 ? at : placeOf(text, segment, at);
    if (place < 0) return undefined;
    if (i === 0) from = place;
    else if (segment.length > 0) runs.push(value.slice(at, place));
    at = place + widthOf(text, place, segment.length);
  }
  return { from, to: at, runs };
}

function placeOf(text: string, segment: Matcher, start: number): number {
  for (let at = start; at < text.length; at++) if (!isSecondHalf(text, at) && standsAt(text, segment, at)) return at;
  return -1;
}

function standsAt(text: string, segment: Matcher, at: number): boolean {
  let place = at;
  for (const fits of segment) {
    const code = text.codePointAt(place);
    if (code === undefined) return false;
    const char = String.fromCodePoint(code);
    if (!fits(char)) return false;
    place += char.length;
  }
  return true;
}

/** So many characters from a place on, in UTF-16 units. */
function widthOf(text: string, at: number, characters: number): number {
  let width = 0;
  for (let i = 0; i < characters; i++) width += (text.codePointAt(at + width) ?? 0) > 0xffff ? 2 : 1;
  return width;
}

/** The same, counted from the end. */
function widthBack(text: string, characters: number): number {
  let width = 0;
  for (let i = 0; i < characters && width < text.length; i++)
    width += isSecondHalf(text, text.length - width - 1) ? 2 : 1;
  return width;
}

/** Of a character beyond U+FFFF. */
function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Lower case only where that keeps the length, so that places in one are places in the other. */
function normal(text: string, { ignoreCase = false }: TextPattern): string {
  if (!ignoreCase) return text;
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function written(by: string, { signs = false }: TextPattern, { runs }: Found): string {
  if (!signs) return by;
  let next = 0;
  return by.replace(/\\\*|\*/g, (sign) => (sign === "*" ? (runs[next++] ?? "") : "*"));
}
