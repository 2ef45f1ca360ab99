/** Scripts set in squares: Han, kana, hangul, their punctuation and full-width forms. */
const SQUARE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}“”‘’—…·]/u;

/** Widths in em of a bold serif, on the wide side: the reader's font is not known, and words must not run off the cover. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/\s/u, 0.27],
  [/[ijlI.,:;'!|()[\]\-/]/u, 0.38],
  [/[frtJs]/u, 0.47],
  [/[mwMW@%&]/u, 0.98],
  [/[A-ZÀ-Þ\u0410-\u042F]/u, 0.76],
];

function widthOfChar(char: string, wide: boolean): number {
  if (wide && SQUARE.test(char)) return 1;
  return WIDTHS.find(([pattern]) => pattern.test(char))?.[1] ?? 0.61;
}

/** The width of a text in em, at most. */
export function widthOf(text: string): number {
  let sum = 0;
  const wide = isSquare(text);
  for (const char of text) sum += widthOfChar(char, wide);
  return sum;
}

/** Whether a text is mainly in a script set in squares; then it breaks between characters and its marks are full-width. */
export function isSquare(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}
