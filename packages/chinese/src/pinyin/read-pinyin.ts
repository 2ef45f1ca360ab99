import { foldVariants } from "../fold/fold-variants.ts";
import { remembering } from "../remember.ts";
import type { Segmenter } from "../segment/segmenter.ts";
import { phraseReading, readingsOf, type Syllable, surnameReading } from "./reading-tables.ts";

/** One character and how it may be read. */
export interface Reading {
  readonly character: string;
  /** The likeliest first; none for what is not Han. */
  readonly syllables: readonly Syllable[];
}

export interface ReadOptions {
  readonly segmenter: Segmenter;
  /** The text is a person's name that begins with the surname. */
  readonly name?: boolean;
}

const hanRun = /\p{Script=Han}+/gu;

/**
 * The readings of each character, decided by the words it stands in: 重庆 chong2 qing4, 银行 yin2 hang2. A character whose
 * word decides nothing keeps its other readings behind the usual one. Words that no dictionary knows are mostly names, so
 * they too may begin with a surname.
 */
export function readText(text: string, { segmenter, name = false }: ReadOptions): readonly Reading[] {
  let read = readers.get(segmenter);
  if (read === undefined) readers.set(segmenter, (read = remembering((each) => readPlainText(each, segmenter))));
  const readings = read(text);
  return name ? withSurname(readings) : readings;
}

/** Terms, keys and sort keys of one title all ask how it is read. */
const readers = new WeakMap<Segmenter, (text: string) => readonly Reading[]>();

function readPlainText(text: string, segmenter: Segmenter): readonly Reading[] {
  const readings: Reading[] = [];
  let from = 0;
  for (const match of text.matchAll(hanRun)) {
    if (from < match.index) readings.push(...plain(text.slice(from, match.index)));
    readRun(match[0], { segmenter, readings });
    from = match.index + match[0].length;
  }
  if (from < text.length) readings.push(...plain(text.slice(from)));
  return readings;
}

function plain(text: string): Reading[] {
  return Array.from(text, plainReading);
}

const plainReadings = new Map<string, Reading>();

/** Most of what is not Han is of a hundred signs. */
function plainReading(character: string): Reading {
  const known = plainReadings.get(character);
  if (known) return known;
  const reading = { character, syllables: [] };
  if (character < "\u0080") plainReadings.set(character, reading);
  return reading;
}

/** Adds the readings of a run of Han characters. */
function readRun(run: string, { segmenter, readings }: { segmenter: Segmenter; readings: Reading[] }): void {
  let read = wordReaders.get(segmenter);
  if (read === undefined)
    wordReaders.set(segmenter, (read = remembering((word) => readWord(word, segmenter), MOST_WORDS)));
  let from = 0;
  for (const to of originalEnds(run, segmenter)) {
    for (const reading of read(run.slice(from, to))) readings.push(reading);
    from = to;
  }
}

/** Where the words of a run end. They are cut as folded, and a folded character may be of another length. */
function originalEnds(run: string, segmenter: Segmenter): readonly number[] {
  const folded = foldVariants(run);
  const ends = segmenter.cut(folded);
  if (!beyondBasicPlane.test(run) && !beyondBasicPlane.test(folded)) return ends;
  const characters = Array.from(run);
  let [from, at, units] = [0, 0, 0];
  return ends.map((to) => {
    for (const _ of folded.slice(from, to)) units += characters[at++]!.length;
    from = to;
    return units;
  });
}

const beyondBasicPlane = /[\ud800-\udbff]/;

/** The same words come again and again, in every title. */
const wordReaders = new WeakMap<Segmenter, (word: string) => readonly Reading[]>();
const MOST_WORDS = 16_384;

function readWord(original: string, segmenter: Segmenter): readonly Reading[] {
  const usual = Array.from(original, usualReading);
  if (usual.length === 1) return usual;
  const word = foldVariants(original);
  const phrase = phraseReading(word);
  if (phrase === undefined && !segmenter.has(word)) return withSurname(usual);
  return usual.map((reading, at) => decidedReading(reading, phrase?.[at]));
}

/* Titles repeat the same few thousand characters: each reading is made once and shared. */
const usualReadings = new Map<string, Reading>();
const decidedReadings = new Map<string, Reading>();

function usualReading(character: string): Reading {
  const known = usualReadings.get(character);
  if (known) return known;
  const reading = { character, syllables: syllablesOfForms(character) };
  usualReadings.set(character, reading);
  return reading;
}

/** The one syllable that a word gives a character: `syllable`, or its first. */
function decidedReading(usual: Reading, syllable: Syllable | undefined): Reading {
  if (syllable === undefined && usual.syllables.length < 2) return usual;
  const key = usual.character + (syllable ?? "");
  const known = decidedReadings.get(key);
  if (known) return known;
  const reading = { character: usual.character, syllables: [syllable ?? usual.syllables[0]!] };
  decidedReadings.set(key, reading);
  return reading;
}

/** A traditional character has the readings of its simplified form too: 樂 le4, yue4. */
function syllablesOfForms(character: string): readonly Syllable[] {
  const own = readingsOf(character);
  const form = foldVariants(character);
  if (own.length > 0 && (form === character || own.length > 1)) return own;
  return [...new Set([...own, ...readingsOf(form)])];
}

/** The surname's reading goes first; what a reader may type instead, the usual readings, stays behind it. */
function withSurname(readings: readonly Reading[]): Reading[] {
  const surname = surnameReading(readings.map(({ character }) => character).join(""));
  return readings.map((reading, at) => {
    const first = surname?.[at];
    if (first === undefined) return reading;
    const all = [first, ...reading.syllables, ...syllablesOfForms(reading.character)];
    return { ...reading, syllables: [...new Set(all)] };
  });
}
