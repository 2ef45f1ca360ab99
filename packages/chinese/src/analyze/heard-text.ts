import { foldText } from "../fold/fold-text.ts";
import { pinyinKeys } from "../pinyin/pinyin-keys.ts";
import type { Segmenter } from "../segment/segmenter.ts";
import { bigrams, type QueryWord, queryText } from "./query-text.ts";
import { dropInWordSigns, joinSpaced, scanRuns } from "./scan-runs.ts";
import { syllableTerm } from "./token.ts";

const SOUND_WEIGHT = 0.6;
/** Longer texts are not typed wrongly as a whole, and their readings are not indexed. */
const LONGEST = 16;
/** Readings of a run with polyphones that are tried. */
const MOST_READINGS = 4;

/** A query by its sound: the words, and the sound of all of it in one word. */
export interface HeardText {
  readonly words: readonly QueryWord[];
  readonly key: string;
}

/**
 * A query whose Han text may be spelt with other characters of the same sound, as input methods offer them: 红搂梦 for 红楼梦,
 * 曹雪琴 for 曹雪芹. Each run of Han characters is one word, found as written or by its syllables. Undefined without such a run.
 */
export function heardText(text: string, segmenter: Segmenter): HeardText | undefined {
  const folded = dropInWordSigns(foldText(text));
  const runs = joinSpaced(scanRuns(folded), folded);
  const isHeard = runs.map(({ kind, text: run }) => kind === "han" && isBetween(Array.from(run).length, 2, LONGEST));
  if (!isHeard.includes(true)) return undefined;
  const words = runs.flatMap((run, i) =>
    isHeard[i] ? [heardRun(run.text, segmenter)] : queryText(run.text, segmenter),
  );
  return { words, key: pinyinKeys(folded, { segmenter, most: 1 }).full[0] ?? "" };
}

function isBetween(number: number, least: number, most: number): boolean {
  return number >= least && number <= most;
}

function heardRun(text: string, segmenter: Segmenter): QueryWord {
  const characters = Array.from(text);
  const readings = pinyinKeys(text, { segmenter, most: MOST_READINGS }).spaced.map((reading) => reading.split(" "));
  const alternatives = readings
    .filter((syllables) => syllables.length === characters.length)
    .map((syllables) => ({
      slots: syllables.map((syllable, offset) => ({ term: syllableTerm(syllable), offset })),
      weight: SOUND_WEIGHT,
    }));
  return { text, slots: bigrams(characters), span: characters.length, alternatives };
}
