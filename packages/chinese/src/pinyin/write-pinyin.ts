import type { Syllable } from "./reading-tables.ts";

export type ToneStyle = "mark" | "number" | "none";

const marks = ["\u0304", "\u0301", "\u030c", "\u0300"];

/** `lv4` as lǜ, lü4 or lü. GB/T 16159: the mark stands on a, o or e, else on the last vowel of i and u. */
export function writeSyllable(syllable: Syllable, tones: ToneStyle): string {
  const tone = Number(syllable.at(-1));
  const letters = syllable.slice(0, -1).replace("v", "ü");
  if (tones === "number") return tone === 5 ? letters : `${letters}${tone}`;
  if (tones === "none" || tone === 5) return letters;
  const at = markedVowel(letters);
  return (letters.slice(0, at + 1) + marks[tone - 1]! + letters.slice(at + 1)).normalize("NFC");
}

function markedVowel(letters: string): number {
  const open = letters.search(/[ae]/);
  if (open >= 0) return open;
  const o = letters.indexOf("o");
  return o >= 0 ? o : letters.search(/[iuü](?![iuü])/);
}

/** Letters only, ü as v: what is indexed and compared. */
export function letters(syllable: Syllable): string {
  return syllable.slice(0, -1);
}
