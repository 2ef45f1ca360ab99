/** Letters whose base is not reached by decomposition (NACO normalisation, Unicode folding practice). */
const LETTERS: Readonly<Record<string, string>> = {
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
  ơ: "o",
  ư: "u",
  "♯": "#",
  "♭": "b",
  ς: "σ",
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");
/** Combining marks of the alphabets; kana voicing marks (U+3099, U+309A) stay, since they change the word. */
const MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u064b-\u0652\ufe20-\ufe2f]/gu;
/** Deleted rather than turned into a space: apostrophes, square brackets, letter-like modifiers (NACO), zero-width signs. */
const DELETED = /['’‘ʼʻʹʺʿʾ`[\]\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const DECIMAL = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/gu;
const KATAKANA = /[\u30a1-\u30f6]/gu;
// biome-ignore lint: the ASCII range is meant
const ASCII = /^[\x20-\x7e]*$/;

/** NFKC, lower case, without diacritics, apostrophes and square brackets; katakana as hiragana; decimal digits as ASCII. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower.replace(/['`[\]]/g, "");
  return lower
    .normalize("NFKD")
    .replace(MARKS, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(DELETED, "")
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(DECIMAL, (digit) => String((digit.charCodeAt(0) - (digit < "\u0900" ? 0 : 6)) & 15))
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
