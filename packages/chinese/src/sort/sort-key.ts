import { foldDigits } from "../fold/fold-digits.ts";
import { foldVariants } from "../fold/fold-variants.ts";
import { naco } from "../fold/naco.ts";
import { readText } from "../pinyin/read-pinyin.ts";
import { splitPinyin } from "../pinyin/split-pinyin.ts";
import { remembering } from "../remember.ts";
import type { Segmenter } from "../segment/segmenter.ts";
import { sortDigits } from "./sort-digits.ts";
import { firstPlace, syllablePlace } from "./sort-syllables.ts";
import { strokeOrderOf, strokesOf } from "./stroke-table.ts";

/*
 * Sort keys are printable ASCII: their order as bytes, under memcmp, under COLLATE "C" and under JavaScript's `<` is the
 * same. A key is read from left to right: a space ends a word, then numbers, Latin letters, other letters, Han characters.
 * A Han character takes seven signs.
 */
const OTHER = "{";
const HAN = "|";
/** A number, or a single character. */
const otherPart = /\p{Nd}+|./suy;

export interface SortOptions {
  readonly segmenter: Segmenter;
  /** The text is a person's name that begins with the surname: 单 is filed under shan. */
  readonly name?: boolean;
}

/**
 * Pinyin order: character by character, by letters, then tone, then strokes, then the character (GB/T 13418). 繁 and 简 are
 * filed together. Case, diacritics and punctuation do not count, and numbers are filed by value.
 */
export function pinyinSortKey(text: string, { segmenter, name = false }: SortOptions): string {
  const filed = naco(text);
  const syllables = readText(filed, { segmenter, name }).filter((reading) => isHan(reading.character));
  let at = 0;
  return assemble(filed, (character) => {
    const reading = syllables[at]?.syllables[0] ?? "";
    at += 1;
    return soundKey(reading + character);
  });
}

/**
 * Where Han texts stand in pinyin order that are read as the letters begin: `l`, `lu`, `lu xun`. The beginning of their sort keys; by the first
 * syllable alone. Undefined when nothing is read so.
 */
export function pinyinSortStart(letters: string): string | undefined {
  const [[syllable] = []] = splitPinyin(letters, 1);
  const beginning = syllable ?? letters.trim().toLowerCase();
  const place = beginning === "" ? 0 : firstPlace(beginning);
  return place === 0 ? undefined : HAN + sortDigits(place, 2);
}

/* Titles repeat the same few thousand characters: the keys of each are made once. */
const soundKey = remembering((syllableAndCharacter) => {
  const { reading = "", character = "" } =
    /^(?<reading>[a-z0-9]*)(?<character>.+)$/u.exec(syllableAndCharacter)?.groups ?? {};
  const form = foldVariants(character);
  return sortDigits(syllablePlace(reading), 2) + sortDigits(strokesOf(form), 1) + codePoint(form);
}, 16_384);

/**
 * Stroke order: character by character, by number of strokes, then by the strokes 横 竖 撇 点 折 in writing order (five of
 * them count), then the character. A character is filed as it is written: 國 among eleven strokes, 国 among eight.
 */
export function strokeSortKey(text: string): string {
  return assemble(naco(text), strokeKey);
}

const strokeKey = remembering((character) => {
  const order = Number.parseInt(strokeOrderOf(character).slice(0, 5).padEnd(5, "0") || "0", 6);
  return sortDigits(strokesOf(character) || 93, 1) + sortDigits(order, 2) + codePoint(character);
}, 16_384);

function isHan(character: string): boolean {
  const unit = character.charCodeAt(0);
  return isUsualHan(unit) || (unit > 0x7f && /\p{Script=Han}/u.test(character));
}

function isUsualHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

function codePoint(character: string): string {
  return sortDigits(character.codePointAt(0)!, 3);
}

function assemble(filed: string, han: (character: string) => string): string {
  let key = "";
  for (let at = 0; at < filed.length; ) {
    const end = endOfPlain(filed, at);
    if (end > at) key += filed.slice(at, end);
    else if (isUsualHan(filed.charCodeAt(at))) key += HAN + han(filed[at]!);
    else {
      otherPart.lastIndex = at;
      const [part = ""] = otherPart.exec(filed) ?? [];
      key += keyOfPart(part, han);
      at += part.length;
      continue;
    }
    at = Math.max(end, at + 1);
  }
  return key;
}

/** Where the small letters and spaces end that begin at a place: they stand in the key as they are. */
function endOfPlain(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && (unit < 0x61 || unit > 0x7a)) break;
  }
  return at;
}

function keyOfPart(part: string, han: (character: string) => string): string {
  if (/^\p{Nd}/u.test(part)) return numberKey(part);
  return isHan(part) ? HAN + han(part) : OTHER + codePoint(part);
}

/** How many digits a number has, then the digits: 9 before 10. */
function numberKey(digits: string): string {
  const value = foldDigits(digits).replace(/^0+(?=.)/, "");
  return (
    String.fromCharCode(0x30 + Math.min(value.length, 9)) +
    (value.length < 9 ? "" : sortDigits(value.length, 1)) +
    value
  );
}
