import { remembering } from "../remember.ts";
import { foldDigits } from "./fold-digits.ts";
import { foldKana } from "./fold-kana.ts";
import { foldLatin } from "./fold-latin.ts";
import { foldVariants } from "./fold-variants.ts";

const beyondAscii = /\P{ASCII}/u;
const iteration = /(\p{Script=Han})々/gu;

/**
 * The common form of a text for search: width, case, diacritics, kana, digits and Han variants folded; punctuation and
 * spaces stay, so that words can still be told apart. Idempotent.
 */
export function foldText(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  return foldAlone(text) ?? foldMixed(text);
}

const foldMixed = remembering(foldWhole);

function foldWhole(text: string): string {
  return foldVariants(foldDigits(foldKana(foldLatin(text)))).replace(iteration, "$1$1");
}

/** What stands in the table for a unit that is folded together with its neighbours, or becomes several. */
const WHOLE = 0;

/**
 * Where a unit is folded whatever stands beside it: Latin letters, punctuation, Han, and what is of full width. Not 々, kana and Hangul, nor
 * marks, which are composed with others.
 */
const ALONE: readonly (readonly [from: number, to: number])[] = [
  [0x01, 0x2ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x3000, 0x3004],
  [0x3006, 0x3020],
  [0x4e00, 0x9fff],
  [0xff01, 0xff5e],
];

let alone: Uint16Array | undefined;

function makeTable(): Uint16Array {
  const units = new Uint16Array(0x10000).fill(WHOLE);
  for (const [from, to] of ALONE) {
    for (let unit = from; unit <= to; unit += 1) {
      const character = String.fromCharCode(unit);
      // Han characters, of which there are many, change by nothing but their variants.
      const folded = unit >= 0x4e00 && unit <= 0x9fff ? foldVariants(character) : foldWhole(character);
      if (folded.length === 1) units[unit] = folded.charCodeAt(0);
    }
  }
  return units;
}

let room = new Uint16Array(1024);

/** The text folded unit by unit; undefined when that cannot be. */
function foldAlone(text: string): string | undefined {
  const table = (alone ??= makeTable());
  if (text.length > room.length) room = new Uint16Array(text.length * 2);
  let changed = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const folded = table[unit]!;
    if (folded === WHOLE) return undefined;
    if (folded !== unit) changed = true;
    room[at] = folded;
  }
  return changed ? textOf(room, text.length) : text;
}

/** More cannot be given to a function at once. */
const MOST_AT_ONCE = 4096;

function textOf(units: Uint16Array, length: number): string {
  let text = "";
  for (let from = 0; from < length; from += MOST_AT_ONCE)
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(from, Math.min(length, from + MOST_AT_ONCE)));
  return text;
}
