import { pinyin } from "pinyin-pro";
import type { FoldTable } from "./generate-folds.ts";
import { folder, frontCode, type ListedWord } from "./generate-words.ts";
import type { Unihan } from "./read-unihan.ts";

/** `one` is `dan1` → its characters; `several` is a character and its readings, the commonest first: `单dan1,shan4,chan2`. */
export interface ReadingTable {
  readonly source: string;
  readonly one: Readonly<Record<string, string>>;
  readonly several: string;
}

/** Words whose readings are not their characters' first ones, front-coded like words.json; `.` stands for the first reading. */
export interface PhraseTable {
  readonly source: string;
  readonly phrases: string;
}

interface Sources {
  readonly folds: FoldTable;
  readonly words: readonly ListedWord[];
}

export async function generateReadings(unihan: Unihan, { folds, words }: Sources) {
  const readings = characterReadings(unihan);
  return {
    characters: asTable(readings),
    phrases: phraseReadings(readings, { folds, words }),
  };
}

/** The reading of 通用规范汉字字典 first where it gives one, then kMandarin; further ones from the dictionary of 2013 and 现代汉语频率词典. */
function characterReadings(unihan: Unihan): Map<string, string[]> {
  const readings = new Map<string, string[]>();
  for (const [character, value] of unihan.get("kMandarin") ?? []) {
    const usual = value.split(" ")[0]!;
    const listed = listedReadings(unihan, character);
    readings.set(character, withoutNeutral([...new Set([usual, ...listed].map(toneNumber))]));
  }
  return readings;
}

/** `mian4,mian5` is one reading: the neutral tone counts only where it has letters of its own. */
function withoutNeutral(readings: string[]): string[] {
  const full = new Set(readings.filter((reading) => !reading.endsWith("5")).map((reading) => reading.slice(0, -1)));
  return readings.filter((reading) => !reading.endsWith("5") || !full.has(reading.slice(0, -1)));
}

/** kTGHZ2013 is `page.position:reading,reading`, kHanyuPinlu `reading(frequency)`; rarer than one in fifty is left out. */
function listedReadings(unihan: Unihan, character: string): string[] {
  const dictionary = (unihan.get("kTGHZ2013")?.get(character) ?? "")
    .split(" ")
    .flatMap((entry) => entry.split(":")[1]?.split(",") ?? []);
  const counted = [...(unihan.get("kHanyuPinlu")?.get(character) ?? "").matchAll(/(\S+?)\((\d+)\)/g)];
  const total = counted.reduce((sum, [, , count]) => sum + Number(count), 0);
  const frequent = counted.filter(([, , count]) => Number(count) * 50 >= total).map(([, reading]) => reading!);
  return [...frequent, ...dictionary].filter((reading) => reading !== "");
}

const tones = ["\u0304", "\u0301", "\u030c", "\u0300"];

/** `lǜ` → `lv4`; the neutral tone is 5. */
export function toneNumber(reading: string): string {
  const marks = reading.normalize("NFD");
  const tone = tones.findIndex((mark) => marks.includes(mark)) + 1;
  const letters = marks
    .replace(/u\u0308/g, "v")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ê/g, "e");
  return `${letters}${tone === 0 ? 5 : tone}`;
}

function asTable(readings: ReadonlyMap<string, readonly string[]>): ReadingTable {
  const one: Record<string, string> = {};
  let several = "";
  for (const [character, all] of readings) {
    if (all.length === 1) one[all[0]!] = (one[all[0]!] ?? "") + character;
    else several += character + all.join(",");
  }
  const sorted = Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { source: "Unihan kMandarin, kTGHZ2013, kHanyuPinlu (Unicode-3.0)", one: sorted, several };
}

function phraseReadings(readings: ReadonlyMap<string, readonly string[]>, { folds, words }: Sources): PhraseTable {
  const fold = folder(folds);
  const phrases = new Map<string, string>();
  for (const { word, name } of words) {
    const characters = [...word];
    if (characters.length < 2) continue;
    const syllables = pinyin(word, { type: "array", toneSandhi: false, mode: name ? "surname" : "normal" }).map(
      toneNumber,
    );
    if (syllables.length !== characters.length) continue;
    const kept = syllables.map((syllable, at) => (isUsual(syllable, readings.get(characters[at]!)) ? "." : syllable));
    if (kept.some((syllable) => syllable !== ".")) phrases.set(fold(word), kept.join(" ").replace(/ ?\. ?/g, "."));
  }
  return { source: "pinyin-pro (MIT) over jieba's words (MIT)", phrases: frontCode(phrases) };
}

/** A neutral tone inside a word is no other reading: it neither sorts nor searches differently. */
function isUsual(syllable: string, readings: readonly string[] | undefined): boolean {
  const usual = readings?.[0];
  if (!usual) return false;
  return syllable === usual || (syllable.endsWith("5") && syllable.slice(0, -1) === usual.slice(0, -1));
}
