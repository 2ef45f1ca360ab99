import { foldText } from "../fold/fold-text.ts";
import { typedForms } from "../pinyin/pinyin-keys.ts";
import { type Reading, readText } from "../pinyin/read-pinyin.ts";
import type { Segmenter } from "../segment/segmenter.ts";
import { dropInWordSigns, type Run, scanRuns } from "./scan-runs.ts";
import { keyNameForms, signForms } from "./sign-forms.ts";
import { initialsTerm, syllableTerm, type Token, type TokenKind } from "./token.ts";

export interface IndexOptions {
  readonly segmenter: Segmenter;
  /** The common form of an English word's inflections; without it no `stem` tokens. */
  readonly stem?: ((word: string) => string) | undefined;
  /**
   * Texts of at most this many UTF-16 units, titles and names, also get the terms of their pinyin; default 64, 0 for none.
   * Abstracts are not sought by sound, and the terms would double their size.
   */
  readonly readingsUpTo?: number;
}

/** Takes terms without a string for each. */
export interface TextTaker {
  /** What the parts are parts of: UTF-16 units, which are looked at until all has been told. */
  of(units: Uint16Array): void;
  /** The term that stands in the units from one to before another. */
  part(from: number, to: number, position: number): void;
  /** A term that does not stand there as it is. */
  term(term: string, position: number): void;
  /** What the terms told from now on are; whoever does not ask is not told. */
  kind?(kind: TokenKind): void;
}

/** The terms under which a text is found. Positions do not fall. */
export function indexText(text: string, options: IndexOptions): Token[] {
  const tokens: Token[] = [];
  let [all, now]: [Uint16Array, TokenKind] = [new Uint16Array(0), "latin"];
  const term = (each: string, position: number) => tokens.push({ term: each, position, kind: now });
  giveText(text, options, {
    of: (units) => (all = units),
    part: (from, to, position) => term(String.fromCharCode(...all.subarray(from, to)), position),
    term,
    kind: (kind) => (now = kind),
  });
  return tokens;
}

/** Tells a taker what indexText lists, in its order. */
export function giveText(text: string, options: IndexOptions, taker: TextTaker): void {
  new TextGiver(text, options, taker).give();
}

const han = /\p{Script=Han}/u;
const beyondBasicPlane = /[\ud800-\udbff]/;

let room = new Uint16Array(4096);

/** In an array that is used again for the next text. */
function unitsOf(text: string): Uint16Array {
  if (text.length > room.length) room = new Uint16Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) room[at] = text.charCodeAt(at);
  return room;
}

class TextGiver {
  readonly #folded: string;
  readonly #options: IndexOptions;
  readonly #taker: TextTaker;
  readonly #units: Uint16Array;
  readonly #hasPairs: boolean;
  /** The readings of the folded text's characters, in order; undefined when they are not indexed. */
  readonly #readings: readonly Reading[] | undefined;
  #position = 0;
  /** Which of the readings comes next. */
  #reading = 0;

  constructor(text: string, options: IndexOptions, taker: TextTaker) {
    const { segmenter, readingsUpTo = 64 } = options;
    const folded = dropInWordSigns(foldText(text));
    this.#folded = folded;
    this.#options = options;
    this.#taker = taker;
    this.#units = unitsOf(folded);
    this.#hasPairs = beyondBasicPlane.test(folded);
    this.#readings = folded.length <= readingsUpTo && han.test(folded) ? readText(folded, { segmenter }) : undefined;
  }

  give(): void {
    this.#taker.of(this.#units);
    const runs = scanRuns(this.#folded);
    let at = 0;
    for (const [place, run] of runs.entries()) {
      this.#reading += this.#lengthOf(at, run.start);
      if (run.kind === "word") this.#giveWord(runs, place);
      else this.#giveCharacters(run);
      at = run.end;
    }
  }

  /** In characters, as `readText` counts them. */
  #lengthOf(from: number, to: number): number {
    return this.#hasPairs ? Array.from(this.#folded.slice(from, to)).length : to - from;
  }

  #giveWord(runs: readonly Run[], place: number): void {
    const taker = this.#taker;
    const { text, start, end } = runs[place]!;
    const position = this.#position;
    taker.kind?.("latin");
    taker.part(start, end, position);
    for (const form of signForms(text)) taker.term(form, position);
    const common = this.#options.stem?.(text);
    if (common !== undefined && common !== text) {
      taker.kind?.("stem");
      taker.term(common, position);
      taker.kind?.("latin");
    }
    for (const term of keyNameForms(runs, place)) taker.term(term, position);
    this.#position += 1;
    this.#reading += this.#lengthOf(start, end);
  }

  #giveCharacters({ text, start, end }: Run): void {
    const taker = this.#taker;
    for (let at = start; at < end; ) {
      const next = this.#behind(at, end);
      const position = this.#position;
      taker.kind?.("unigram");
      taker.part(at, next, position);
      if (next < end) {
        taker.kind?.("bigram");
        taker.part(at, this.#behind(next, end), position);
      }
      taker.kind?.("word");
      for (const behind of this.#options.segmenter.wordsAt(text, at - start, 3))
        taker.part(at, start + behind, position);
      if (this.#readings) this.#giveReading(this.#readings);
      this.#position += 1;
      this.#reading += 1;
      at = next;
    }
  }

  /** Where the character ends that begins at a place. */
  #behind(at: number, end: number): number {
    return this.#hasPairs && at + 1 < end && this.#folded.codePointAt(at)! > 0xffff ? at + 2 : at + 1;
  }

  #giveReading(readings: readonly Reading[]): void {
    const taker = this.#taker;
    const { syllables, initials } = readingTerms(readings[this.#reading]!);
    taker.kind?.("syllable");
    for (const term of syllables) taker.term(term, this.#position);
    const next = readings[this.#reading + 1];
    if (!next) return;
    taker.kind?.("initials");
    for (const first of initials)
      for (const second of readingTerms(next).initials) taker.term(initialsTerm(first + second), this.#position);
  }
}

interface ReadingTerms {
  readonly syllables: readonly string[];
  readonly initials: readonly string[];
}

/** Readings are shared objects (read-pinyin.ts), so their terms are made once. */
const termsOfReadings = new WeakMap<Reading, ReadingTerms>();

function readingTerms(reading: Reading): ReadingTerms {
  const known = termsOfReadings.get(reading);
  if (known) return known;
  const forms = typedForms(reading.syllables);
  const terms = { syllables: forms.map(syllableTerm), initials: [...new Set(forms.map((form) => form[0]!))] };
  termsOfReadings.set(reading, terms);
  return terms;
}
