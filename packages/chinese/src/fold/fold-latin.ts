/** Letters that no decomposition reaches (PCC NACO normalisation, 3.6, and Unicode folding practice). */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŋ: "n",
  ƒ: "f",
  ɖ: "d",
  ς: "σ",
};
const special = new RegExp(`[${Object.keys(letters).join("")}]`, "g");

/**
 * Combining marks of the alphabets and the points of Hebrew and Arabic. The voicing marks of kana (U+3099, U+309A) and the
 * vowel signs of Indic scripts stay, since without them it is another word.
 */
const marks =
  /(?=\p{Mn})(?!\u3099|\u309a)[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/gu;

/** Lower case without diacritics: Müller → muller, Ełk → elk, Straße → strasse. Compatibility forms become plain: ﬂ → fl, Ａ → a, ³ → 3. */
export function foldLatin(text: string): string {
  return text
    .normalize("NFKD")
    .replace(marks, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(marks, "")
    .replace(special, (letter) => letters[letter]!);
}
