import { foldText, pinyinKeys, pinyinSortKey, type Segmenter, searchKey } from "@wenyuan/chinese";

/** Everything by which a name is found, matched and filed. */
export interface NameKeys {
  /** What may be typed for it, each from its first letter on. */
  readonly typed: readonly string[];
  /** The same for every order in which the name's words may be written: `GARCIA, Ana` and `Ana García` have one. */
  readonly match: string;
  /** Its spellings, each whole: 单雄信, shanxiongxin; and of a name in letters each longer word. */
  readonly whole: readonly string[];
  /** These, and each with one sign left out: names that differ by a slip of one sign share one. */
  readonly slips: readonly string[];
}

/** Readings kept of a name with polyphones; a third character that may be read three ways is rare enough. */
const mostReadings = 4;
/** Letters of a word from which on a slip in it can be told from another word. */
const leastSpelt = 4;
const han = /\p{Script=Han}/u;

/** The keys of a name in any script, in any order of its parts: 单雄信, 买买提·艾力, CARREÑO QUIÑONES, María. */
export function nameKeys(name: string, segmenter: Segmenter): NameKeys {
  const words = wordsOf(name);
  const written = words.filter((word) => han.test(word));
  const spellings = pinyinKeys(name, { segmenter, name: true, most: mostReadings });
  const spelt = words.filter((word) => !han.test(word) && word.length >= leastSpelt);
  const whole = [...new Set([written.join(""), ...spellings.full, ...spelt])].filter((key) => key !== "");
  const typed = [
    ...endings(Array.from(written.join(""))),
    ...written,
    ...spellings.spaced.flatMap((spelling) => turns(spelling.split(" "))),
    ...spellings.initials.filter((letters) => letters.length > 1),
  ];
  return {
    typed: [...new Set(typed.flatMap(withoutDots))],
    match: words.toSorted().join(" "),
    whole,
    slips: [...new Set(whole.flatMap(oneLeftOut))],
  };
}

/** The words of a name, folded: letters, digits and signs without what stands between them. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The key under which a name is filed in a list by pinyin, COLLATE "C". */
export function nameSortKey(name: string, segmenter: Segmenter): string {
  return pinyinSortKey(name, { segmenter, name: true });
}

/** A key and every form of it with one sign left out. Two texts that are one slip apart (one sign more, less, other, or two swapped) share one. */
export function oneLeftOut(key: string): string[] {
  const signs = Array.from(key);
  if (signs.length < 2) return [key];
  return [key, ...signs.map((_, at) => signs.toSpliced(at, 1).join(""))];
}

/** 雄信 and 信 of 单雄信: a desk often hears the given name only. */
function endings(signs: readonly string[]): string[] {
  return signs.map((_, at) => signs.slice(at).join(""));
}

/** Every turn of a name's syllables or words: whether the surname stands first or last, and from each part on. */
function turns(parts: readonly string[]): string[] {
  return parts.map((_, at) => [...parts.slice(at), ...parts.slice(0, at)].join(""));
}

/** 吕 is lv on a keyboard, lyu in a passport. */
function withoutDots(key: string): string[] {
  return /[ln]v/.test(key) ? [key, key.replace(/([ln])v/g, "$1yu")] : [key];
}

/** The folded form in which typed text is compared with `typed`. */
export function typedKey(text: string): string {
  return searchKey(text).replaceAll(" ", "");
}
