import { foldText } from "../fold/fold-text.ts";
import { typedForms } from "../pinyin/pinyin-keys.ts";
import { type Reading, readText } from "../pinyin/read-pinyin.ts";
import type { Segmenter } from "../segment/segmenter.ts";
import { dropInWordSigns, type Run, scanRuns } from "./scan-runs.ts";
import { keyNameForms, signForms } from "./sign-forms.ts";
import { initialsTerm, syllableTerm, type Token } from "./token.ts";

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

/** The terms under which a text is found. Positions do not fall. */
export function indexText(text: string, options: IndexOptions): Token[] {
  const { segmenter, stem, readingsUpTo = 64 } = options;
  const folded = dropInWordSigns(foldText(text));
  const readings = folded.length <= readingsUpTo && han.test(folded) ? readText(folded, { segmenter }) : undefined;
  const tokens: Token[] = [];
  let position = 0;
  let at = 0;
  let firstReading = 0;
  const runs = scanRuns(folded);
  for (const [place, run] of runs.entries()) {
    if (readings) firstReading += lengthOf(folded.slice(at, run.start));
    if (run.kind === "word") {
      indexWord(run, { position, tokens, stem });
      for (const term of keyNameForms(runs, place)) tokens.push({ term, position, kind: "latin" });
      position += 1;
      if (readings) firstReading += lengthOf(run.text);
    } else {
      const length = indexCharacters(run, { position, tokens, segmenter, readings, firstReading });
      position += length;
      firstReading += length;
    }
    at = run.end;
  }
  return tokens;
}

const han = /\p{Script=Han}/u;

/** In characters, as `readText` counts them. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

interface Here {
  readonly position: number;
  readonly tokens: Token[];
}

function indexWord(run: Run, { position, tokens, stem }: Here & Pick<IndexOptions, "stem">): void {
  tokens.push({ term: run.text, position, kind: "latin" });
  for (const form of signForms(run.text)) tokens.push({ term: form, position, kind: "latin" });
  const common = stem?.(run.text);
  if (common !== undefined && common !== run.text) tokens.push({ term: common, position, kind: "stem" });
}

interface Characters extends Here {
  readonly segmenter: Segmenter;
  /** The readings of the folded text's characters, in order; undefined when they are not indexed. */
  readonly readings: readonly Reading[] | undefined;
  /** Which of them the run begins with. */
  readonly firstReading: number;
}

function indexCharacters(run: Run, { position, tokens, segmenter, readings, firstReading }: Characters): number {
  const characters = Array.from(run.text);
  let at = 0;
  for (let place = 0; place < characters.length; place += 1) {
    const character = characters[place]!;
    const next = characters[place + 1];
    tokens.push({ term: character, position: position + place, kind: "unigram" });
    if (next !== undefined) tokens.push({ term: character + next, position: position + place, kind: "bigram" });
    for (const end of segmenter.wordsAt(run.text, at, 3))
      tokens.push({ term: run.text.slice(at, end), position: position + place, kind: "word" });
    if (readings) indexReading(readings, firstReading + place, { position: position + place, tokens });
    at += character.length;
  }
  return characters.length;
}

function indexReading(readings: readonly Reading[], at: number, { position, tokens }: Here): void {
  const { syllables, initials } = readingTerms(readings[at]!);
  for (const term of syllables) tokens.push({ term, position, kind: "syllable" });
  const next = readings[at + 1];
  if (!next) return;
  for (const first of initials)
    for (const second of readingTerms(next).initials)
      tokens.push({ term: initialsTerm(first + second), position, kind: "initials" });
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
