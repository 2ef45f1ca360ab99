import { unitsOf } from "./units.ts";

/** A run of letters and digits, or of characters of a script written without spaces. Offsets are UTF-16 units of the text. */
export interface Run {
  readonly text: string;
  readonly cjk: boolean;
  readonly start: number;
  readonly end: number;
}

/** Told of a run: where it begins and ends. */
type RunVisitor = (start: number, end: number, cjk: boolean) => void;

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
function classAt(units: Uint16Array, at: number, length: number): number {
  const known = classes[units[at]!]!;
  if (known !== SURROGATE) return known;
  return classOf(String.fromCharCode(...units.subarray(at, at + (isPair(units, at, length) ? 2 : 1))));
}

/** Whether two units stand there that are one character. */
export function isPair(units: Uint16Array, at: number, length: number): boolean {
  return at + 1 < length && (units[at]! & 0xfc00) === 0xd800 && (units[at + 1]! & 0xfc00) === 0xdc00;
}

/** Cuts folded text into runs. A word may end in `++` or `#`, as C++ and C# do. */
export function scanWords(text: string): Run[] {
  const runs: Run[] = [];
  scanUnits(unitsOf(text).units, text.length, (start, end, cjk) => {
    runs.push({ text: text.slice(start, end), cjk, start, end });
  });
  return runs;
}

/** Cuts the first `length` units, of folded text. */
export function scanUnits(units: Uint16Array, length: number, visit: RunVisitor): void {
  let at = 0;
  while (at < length) {
    const kind = classAt(units, at, length);
    if (kind === SEPARATOR) {
      at += 1;
      continue;
    }
    const start = at;
    at = endOfRun(units, { from: at, length, kind });
    if (kind === WORD) at = endOfSuffix(units, at, length);
    visit(start, at, kind === CJK);
  }
}

function endOfRun(
  units: Uint16Array,
  { from, length, kind }: { readonly from: number; readonly length: number; readonly kind: number },
): number {
  let at = from;
  while (at < length) {
    const known = classes[units[at]!]!;
    if (known === kind) at += 1;
    else if (known === SURROGATE && classAt(units, at, length) === kind) at += isPair(units, at, length) ? 2 : 1;
    else break;
  }
  return at;
}

function endOfSuffix(units: Uint16Array, at: number, length: number): number {
  if (at < length && units[at] === HASH) return at + 1;
  return at + 1 < length && units[at] === PLUS && units[at + 1] === PLUS ? at + 2 : at;
}
