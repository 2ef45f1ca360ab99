import phraseTable from "../data/phrase-readings.json" with { type: "json" };
import readingTable from "../data/readings.json" with { type: "json" };
import { surnameReadings } from "./surnames.ts";

/** Letters (ü as v) and the tone 1–4, 5 for the neutral one: `lv4`. */
export type Syllable = string;

let readings: ReadonlyMap<string, readonly Syllable[]> | undefined;
let phrases: ReadonlyMap<string, readonly (Syllable | undefined)[]> | undefined;

/** The readings of a character, the commonest first; none for what is no Han character or has none recorded. Source: Unihan. */
export function readingsOf(character: string): readonly Syllable[] {
  readings ??= readReadings();
  return readings.get(character) ?? [];
}

/** The readings that a folded word gives its characters, undefined for "the usual one"; undefined for no such word. */
export function phraseReading(word: string): readonly (Syllable | undefined)[] | undefined {
  phrases ??= readPhrases();
  return phrases.get(word);
}

function readReadings(): ReadonlyMap<string, readonly Syllable[]> {
  const table = new Map<string, readonly Syllable[]>();
  for (const [syllable, characters] of Object.entries(readingTable.one))
    for (const character of characters) table.set(character, [syllable]);
  for (const [, character, all] of readingTable.several.matchAll(/(\P{ASCII})([a-z0-9,]+)/gu))
    table.set(character!, all!.split(","));
  return table;
}

/** See PhraseTable in generate-readings.ts. */
function readPhrases(): ReadonlyMap<string, readonly (Syllable | undefined)[]> {
  const table = new Map<string, readonly (Syllable | undefined)[]>();
  let word = "";
  for (const [, shared, rest, syllables] of phraseTable.phrases.matchAll(
    /([a-z])(\P{ASCII}*)((?:\.|[a-z]+[0-9] ?)+)/gu,
  )) {
    word = word.slice(0, shared!.charCodeAt(0) - 0x61) + rest!;
    const each = syllables!.match(/\.|[a-z]+[0-9]/g) ?? [];
    table.set(
      word,
      each.map((syllable) => (syllable === "." ? undefined : syllable)),
    );
  }
  return table;
}

/** The surname that a name begins with, and its reading as a surname: 单 shan4, 尉迟 yu4 chi2. Undefined when it is read as usual. */
export function surnameReading(name: string): readonly Syllable[] | undefined {
  const characters = [...name];
  for (const length of [2, 1]) {
    if (characters.length <= length) continue;
    const reading = surnameReadings.get(characters.slice(0, length).join(""));
    if (reading) return reading;
  }
  return undefined;
}
