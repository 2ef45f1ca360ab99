import { foldText } from "../fold/fold-text.ts";
import { mayBeInitials, splitPinyin } from "../pinyin/split-pinyin.ts";
import type { Segmenter } from "../segment/segmenter.ts";
import { dropInWordSigns, joinSpaced, type Run, scanRuns } from "./scan-runs.ts";
import { queryForm } from "./sign-forms.ts";
import { initialsTerm, syllableTerm } from "./token.ts";

/** A term at a distance from the beginning of a sequence. */
export interface Slot {
  readonly term: string;
  readonly offset: number;
}

/** Another way to match a word; `weight` up to 1 is what it is worth beside a literal match. */
export interface Alternative {
  readonly slots: readonly Slot[];
  readonly weight: number;
}

/** One word of a query: it matches where its slots stand in order, or where an alternative does. */
export interface QueryWord {
  /** Folded, as the person typed it. */
  readonly text: string;
  readonly slots: readonly Slot[];
  /** How many places it takes in a text. */
  readonly span: number;
  readonly alternatives?: readonly Alternative[];
  /** Counts when present and is never required. */
  readonly optional?: boolean;
}

/** Words that say how others belong together; a query is not left without results for want of one. */
const particles = new Set([
  ..."的 地 得 了 和 与 及 或 之 在 等 以及 以 对 关于".split(" ").map(foldText),
  ..."a an the of and or in on to for by at with from le la les de du des der die das und et el los y".split(" "),
]);

const PINYIN_WEIGHT = 0.8;
const INITIALS_WEIGHT = 0.5;

/** The words of a query text. Han text is cut by the dictionary, so that what is left out, if anything, is a word and not a pair of characters. */
export function queryText(text: string, segmenter: Segmenter): QueryWord[] {
  const folded = dropInWordSigns(foldText(text));
  const runs = joinSpaced(scanRuns(folded), folded);
  const words = runs.flatMap((run) => wordsOf(run, segmenter));
  return words.every((word) => word.optional) ? words.map((word) => ({ ...word, optional: false })) : words;
}

function wordsOf(run: Run, segmenter: Segmenter): QueryWord[] {
  if (run.kind === "word") return [latinWord(queryForm(run.text))];
  if (run.kind === "cjk") return pairs(run.text);
  return segmenter.words(run.text).map((word) => hanWord(word, segmenter));
}

function hanWord(text: string, segmenter: Segmenter): QueryWord {
  const characters = Array.from(text);
  const span = characters.length;
  const whole = span < 3 || segmenter.has(text);
  const slots = whole ? [{ term: text, offset: 0 }] : bigrams(characters);
  return { text, slots, span, ...(particles.has(text) && { optional: true }) };
}

/** The pairs of characters that make a run up: it stands where they stand in order. */
export function bigrams(characters: readonly string[]): Slot[] {
  return characters.slice(1).map((character, offset) => ({ term: characters[offset]! + character, offset }));
}

/** Kana and Hangul are not segmented: overlapping pairs, each a word of its own, so that some may miss. */
function pairs(text: string): QueryWord[] {
  const characters = Array.from(text);
  if (characters.length === 1) return [{ text, slots: [{ term: text, offset: 0 }], span: 1 }];
  return bigrams(characters).map(({ term, offset }) => ({
    text: term,
    slots: [{ term, offset: 0 }],
    span: offset === characters.length - 2 ? 2 : 1,
  }));
}

function latinWord(text: string): QueryWord {
  const alternatives = readingAlternatives(text);
  return {
    text,
    slots: [{ term: text, offset: 0 }],
    span: 1,
    ...(alternatives.length > 0 && { alternatives }),
    ...(particles.has(text) && { optional: true }),
  };
}

/** hongloumeng → hong lou meng; hlm → the initials of two characters each, overlapping. */
function readingAlternatives(text: string): Alternative[] {
  const readings = splitPinyin(text, 3).map((syllables) => ({
    slots: syllables.map((syllable, offset) => ({ term: syllableTerm(syllable), offset })),
    weight: PINYIN_WEIGHT,
  }));
  if (!mayBeInitials(text)) return readings;
  const slots = bigrams(Array.from(text)).map(({ term, offset }) => ({ term: initialsTerm(term), offset }));
  return [...readings, { slots, weight: INITIALS_WEIGHT }];
}
