import { foldText } from "./fold-text.ts";
import { roomFor, type Units, unitsOf } from "./units.ts";

/** What stands in the table for a unit that has to be folded together with its neighbours, one that is left out, one that becomes several. */
const WHOLE = 0;
const LEFT_OUT = 1;
const SEVERAL = 2;
/** No unit becomes more. */
const MOST = 3;

/**
 * Where a unit is folded whatever stands beside it: Latin, Greek and Cyrillic letters and their marks, which all go; punctuation; Han.
 * Kana and Hangul are composed with what follows them, so they are not among these.
 */
const ALONE: readonly (readonly [from: number, to: number])[] = [
  [0x03, 0x482],
  [0x48a, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x2069],
  [0x3000, 0x3029],
];
const HAN = [0x4e00, 0x9fff] as const;

interface FoldTable {
  readonly units: Uint16Array;
  readonly several: ReadonlyMap<number, string>;
}

let made: FoldTable | undefined;

function makeTable(): FoldTable {
  const units = new Uint16Array(0x10000).fill(WHOLE);
  const several = new Map<number, string>();
  for (let unit = HAN[0]; unit <= HAN[1]; unit += 1) units[unit] = unit;
  for (const [from, to] of ALONE) {
    for (let unit = from; unit <= to; unit += 1) {
      const folded = foldText(String.fromCharCode(unit));
      if (folded.length > MOST) continue;
      units[unit] = folded.length === 0 ? LEFT_OUT : folded.length === 1 ? folded.charCodeAt(0) : SEVERAL;
      if (folded.length > 1) several.set(unit, folded);
    }
  }
  return { units, several };
}

/** The same as foldText, without strings in between: most texts are folded unit by unit. */
export function foldUnits(text: string): Units {
  const { units: table, several } = (made ??= makeTable());
  const units = roomFor(text.length * MOST);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const folded = table[text.charCodeAt(at)]!;
    if (folded > SEVERAL) units[length++] = folded;
    else if (folded === SEVERAL) {
      const more = several.get(text.charCodeAt(at))!;
      for (let i = 0; i < more.length; i += 1) units[length++] = more.charCodeAt(i);
    } else if (folded === WHOLE) return unitsOf(foldText(text));
  }
  return { units, length };
}
