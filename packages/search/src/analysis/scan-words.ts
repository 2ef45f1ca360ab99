/** A run of letters and digits, or of characters of a script written without spaces. Offsets are UTF-16 units of the text. */
export interface Run {
  readonly text: string;
  readonly cjk: boolean;
  readonly start: number;
  readonly end: number;
}

const SEPARATOR = 0;
const WORD = 1;
const CJK = 2;
const SURROGATE = 3;
const HASH = 0x23;
const PLUS = 0x2b;

const CJK_SCRIPTS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const WORD_SIGNS = /[\p{L}\p{N}\p{M}]/u;

const classes = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  return classOf(String.fromCharCode(unit));
});

function classOf(sign: string): number {
  if (!WORD_SIGNS.test(sign) && sign !== "ー") return SEPARATOR;
  return CJK_SCRIPTS.test(sign) ? CJK : WORD;
}

/** The class of the character at a place; surrogate pairs are looked at as one character. */
function classAt(text: string, at: number): number {
  const known = classes[text.charCodeAt(at)]!;
  return known === SURROGATE ? classOf(String.fromCodePoint(text.codePointAt(at)!)) : known;
}

/** Cuts folded text into runs. A word may end in `++` or `#`, as C++ and C# do. */
export function scanWords(text: string): Run[] {
  const runs: Run[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = classAt(text, at);
    if (kind === SEPARATOR) {
      at += 1;
      continue;
    }
    const start = at;
    at = endOfRun(text, at, kind);
    if (kind === WORD) at = endOfSuffix(text, at);
    runs.push({ text: text.slice(start, at), cjk: kind === CJK, start, end: at });
  }
  return runs;
}

function endOfRun(text: string, from: number, kind: number): number {
  let at = from;
  while (at < text.length) {
    const known = classes[text.charCodeAt(at)]!;
    if (known === kind) at += 1;
    else if (known === SURROGATE && classAt(text, at) === kind) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
    else break;
  }
  return at;
}

function endOfSuffix(text: string, at: number): number {
  if (text.charCodeAt(at) === HASH) return at + 1;
  return text.charCodeAt(at) === PLUS && text.charCodeAt(at + 1) === PLUS ? at + 2 : at;
}
