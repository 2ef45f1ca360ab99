import readingTable from "../data/readings.json" with { type: "json" };

const syllables: ReadonlySet<string> = new Set(
  [...Object.keys(readingTable.one), ...(readingTable.several.match(/[a-z]+[0-9]/g) ?? [])]
    .map((syllable) => syllable.slice(0, -1))
    .filter((letters) => /[aeiouv]/.test(letters)),
);
/** The longest are chuang, shuang, zhuang. */
const LONGEST = 6;

/** Ü as typed on keyboards without it: lyu, lü and lv are one; nue and lue are nve and lve. */
function normalise(typed: string): string {
  return typed
    .toLowerCase()
    .replaceAll("ü", "v")
    .replace(/([nl])yu/g, "$1v")
    .replace(/([nl])ue/g, "$1ve")
    .replace(/['’\s]+/g, "'");
}

/**
 * The ways to read typed letters as pinyin, the one of fewest syllables first, at most `most`: `xian` is xian or xi an,
 * `fangan` fan gan or fang an; an apostrophe or space parts syllables. None when the letters cannot be pinyin.
 */
export function splitPinyin(typed: string, most = 4): string[][] {
  const text = normalise(typed).replace(/^'|'$/g, "");
  if (!/^[a-z']{1,60}$/.test(text)) return [];
  const search: Search = { text, most, found: [], dead: new Set() };
  const letters = text.replaceAll("'", "").length;
  for (let count = 1; count <= letters && search.found.length < most; count += 1) extend([], { at: 0, count }, search);
  return search.found;
}

interface Search {
  readonly text: string;
  readonly most: number;
  readonly found: string[][];
  /** Places from which so many syllables do not reach the end, so that they are tried once. */
  readonly dead: Set<string>;
}

/** Adds each way to read the rest of the text as `count` syllables; false when there is none. */
function extend(before: readonly string[], { at, count }: { at: number; count: number }, search: Search): boolean {
  const { text, most, found, dead } = search;
  if (at >= text.length) {
    if (count === 0) found.push([...before]);
    return count === 0;
  }
  const place = `${at}:${count}`;
  if (count === 0 || dead.has(place)) return false;
  let reached = false;
  for (let length = Math.min(LONGEST, text.length - at); length > 0 && found.length < most; length -= 1) {
    const syllable = text.slice(at, at + length);
    if (!syllables.has(syllable)) continue;
    const after = at + length + (text[at + length] === "'" ? 1 : 0);
    if (extend([...before, syllable], { at: after, count: count - 1 }, search)) reached = true;
  }
  if (!reached && found.length < most) dead.add(place);
  return reached;
}

/** Whether letters may be the initials of a Chinese title: `hlm`. I, u and v begin no syllable, and more than one vowel is a word. */
export function mayBeInitials(typed: string): boolean {
  return /^[a-hj-tw-z]{2,8}$/.test(typed) && (typed.match(/[aeo]/g) ?? []).length <= 1;
}
