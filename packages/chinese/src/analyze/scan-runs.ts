/** `han`: to be segmented; `cjk`: kana or Hangul, also mixed with Han as Japanese writes; `word`: letters and digits. */
export type RunKind = "han" | "cjk" | "word";

/** A run of one kind in a text. Offsets are UTF-16 units. */
export interface Run {
  readonly text: string;
  readonly kind: RunKind;
  readonly start: number;
  readonly end: number;
}

const SEPARATOR = 0;
const WORD = 1;
const HAN = 2;
const CJK = 3;
const SURROGATE = 4;

const han = /[\p{Script=Han}]/u;
const cjk = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const letter = /[\p{L}\p{N}\p{M}]/u;

const classes = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  unit >= 0xd800 && unit <= 0xdfff ? SURROGATE : classOf(String.fromCharCode(unit)),
);

function classOf(sign: string): number {
  if (!letter.test(sign)) return SEPARATOR;
  if (han.test(sign)) return HAN;
  return cjk.test(sign) ? CJK : WORD;
}

function classAt(text: string, at: number): number {
  const known = classes[text.charCodeAt(at)]!;
  return known === SURROGATE ? classOf(String.fromCodePoint(text.codePointAt(at)!)) : known;
}

/** Signs that stand inside one word (NACO): qur'an, o’clock, serie[s], soft hyphens. */
const inWord = /['’‘`ʼʻʹʺʿʾ[\]\u00ad\u200b-\u200d\u2060\ufeff]/g;

export function dropInWordSigns(folded: string): string {
  return folded.replace(inWord, "");
}

/** Cuts folded text into runs; what lies between is punctuation. A word may end in `++`, `#`, `♯` or `♭`: c++, c#, a♭. */
export function scanRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    if (kind === SEPARATOR) {
      at += 1;
      continue;
    }
    const run = kind === WORD ? wordRun(text, at) : cjkRun(text, at);
    runs.push(run);
    at = run.end;
  }
  return runs;
}

function wordRun(text: string, start: number): Run {
  let end = start;
  while (end < text.length && classAt(text, end) === WORD) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  if (text.startsWith("++", end)) end += 2;
  else if ("#♯♭".includes(text[end] ?? " ")) end += 1;
  return { text: text.slice(start, end), kind: "word", start, end };
}

function cjkRun(text: string, start: number): Run {
  let end = start;
  let kind: RunKind = "han";
  while (end < text.length) {
    const there = classAt(text, end);
    if (there !== HAN && there !== CJK) break;
    if (there === CJK) kind = "cjk";
    end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  }
  return { text: text.slice(start, end), kind, start, end };
}

/** 金 瓶 梅 is 金瓶梅: runs of which one is a single character, with nothing but spaces between, are one run. */
export function joinSpaced(runs: readonly Run[], text: string): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const single = last !== undefined && (isSingle(run) || isSingle(last));
    if (single && last.kind !== "word" && run.kind !== "word" && text.slice(last.end, run.start).trim() === "") {
      const kind = last.kind === "han" ? run.kind : "cjk";
      joined[joined.length - 1] = { text: last.text + run.text, kind, start: last.start, end: run.end };
    } else joined.push(run);
  }
  return joined;
}

function isSingle(run: Run): boolean {
  return run.text.length === 1 || (run.text.length === 2 && run.text.codePointAt(0)! > 0xffff);
}
