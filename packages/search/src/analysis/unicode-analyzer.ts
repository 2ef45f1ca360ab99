import type { Analyzer, QueryWord, TermTaker, Token } from "./analyzer.ts";
import { foldText } from "./fold-text.ts";
import { foldUnits } from "./fold-units.ts";
import { identifierForms } from "./identifier-forms.ts";
import { isPair, type Run, scanUnits, scanWords } from "./scan-words.ts";
import { stemEnglish } from "./stem-english.ts";
import { textOf } from "./units.ts";

/** Words that count when present and are never required. */
const OPTIONAL = new Set(
  "a an the of and or in on to for by at with from le la les de du des der die das und et el los y".split(" "),
);

/**
 * The analyzer that needs no dictionary: folded words, English stems, and single characters and pairs of characters for
 * Chinese, Japanese and Korean. It knows nothing of traditional and simplified forms or readings.
 */
export const unicodeAnalyzer: Analyzer = {
  id: "unicode-2",
  index: indexTokens,
  give: giveTokens,
  query: queryWords,
  stem: stemEnglish,
  fold: foldSpaced,
  filed: withoutArticle,
  identifier: (text) => identifierForms(foldText(text)),
};

const SPACE = 0x20;
const SPACES = /\s/u;

/** Folded, with single spaces and none around. */
function foldSpaced(text: string): string {
  const { units, length } = foldUnits(text);
  let end = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = units[at]!;
    const isSpace = unit === SPACE || ((unit < SPACE || unit > 0x7f) && SPACES.test(String.fromCharCode(unit)));
    if (!isSpace) units[end++] = unit;
    else if (end > 0 && units[end - 1] !== SPACE) units[end++] = SPACE;
  }
  if (end > 0 && units[end - 1] === SPACE) end -= 1;
  return textOf(units, end);
}

/** Definite and indefinite articles of English, French, German, Spanish, Italian and Portuguese that stand as words. */
const ARTICLE = /^(?:the|an?|l[aeo]s?|les|une?|der|die|das|eine?|el|los|il|gli|os?|as) (?=.)/u;

function withoutArticle(folded: string): string {
  return folded.replace(ARTICLE, "");
}

/** The terms of a value: what a taker is told, as a list. */
function indexTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let all: Uint16Array = new Uint16Array(0);
  giveTokens(text, {
    of: (units) => (all = units),
    part: (from, to, position) => tokens.push({ term: textOf(all.subarray(from, to)), position }),
    term: (term, position) => tokens.push({ term, position }),
  });
  return tokens;
}

function giveTokens(text: string, taker: TermTaker): void {
  const { units, length } = foldUnits(text);
  taker.of(units);
  let position = 0;
  scanUnits(units, length, (start, end, cjk) => {
    if (cjk) position = giveSigns({ units, start, end, position }, taker);
    else taker.part(start, end, position++);
  });
}

interface Signs {
  readonly units: Uint16Array;
  readonly start: number;
  readonly end: number;
  readonly position: number;
}

/** Single characters and pairs of them. @returns the place behind the last */
function giveSigns({ units, start, end, position }: Signs, taker: TermTaker): number {
  let place = position;
  for (let at = start; at < end; ) {
    const next = at + (isPair(units, at, end) ? 2 : 1);
    taker.part(at, next, place);
    if (next < end) taker.part(at, next + (isPair(units, next, end) ? 2 : 1), place);
    place += 1;
    at = next;
  }
  return place;
}

function queryWords(text: string): QueryWord[] {
  const folded = foldText(text);
  const runs = joinSpaced(scanWords(folded), folded);
  const words = runs.flatMap((run) => (run.cjk ? pairsOf(run.text) : [wordOf(run.text)]));
  return words.every((word) => word.optional) ? words.map((word) => ({ ...word, optional: false })) : words;
}

function wordOf(text: string): QueryWord {
  return { text, slots: [{ term: text, offset: 0 }], span: 1, optional: OPTIONAL.has(text) };
}

/** Overlapping pairs of characters; a single character stands for itself. */
function pairsOf(text: string): QueryWord[] {
  const signs = Array.from(text);
  if (signs.length === 1) return [{ text, slots: [{ term: text, offset: 0 }], span: 1 }];
  return signs.slice(1).map((sign, i) => {
    const pair = signs[i]! + sign;
    return { text: pair, slots: [{ term: pair, offset: 0 }], span: i === signs.length - 2 ? 2 : 1 };
  });
}

/** 金 瓶 梅 is 金瓶梅: single characters set apart by spaces only are read as one run. */
function joinSpaced(runs: readonly Run[], text: string): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const single = last !== undefined && (Array.from(run.text).length === 1 || Array.from(last.text).length === 1);
    if (last?.cjk && run.cjk && single && text.slice(last.end, run.start).trim() === "") {
      joined[joined.length - 1] = { text: last.text + run.text, cjk: true, start: last.start, end: run.end };
    } else joined.push(run);
  }
  return joined;
}
