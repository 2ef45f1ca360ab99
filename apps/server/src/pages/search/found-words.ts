import { foldVariants } from "@wenyuan/chinese";
import type { MarkRange } from "@wenyuan/ui";

const han = /\p{Script=Han}/u;
/** What joins words in the query language, and names of fields. */
const betweenWords = /[\s"“”‘’()（）|:：,，;；+*?]+/u;
const operators = new Set(["and", "or", "not"]);
/** A run of two signs is a word; single ones are found everywhere and mark nothing. */
const shortest = 2;

/** Where the words of a query stand in a text, 繁 and 简, capitals and small letters alike. Half-open ranges, sorted, apart. */
export function foundWords(text: string, query: string): MarkRange[] {
  const folded = folding(text);
  const words = folding(query)
    .split(betweenWords)
    .filter((word) => word !== "" && !operators.has(word));
  return merged(words.flatMap((word) => (han.test(word) ? hanRanges(folded, word) : latinRanges(folded, word))));
}

/** Each character by itself, so that places in the folded text are places in the text. */
function folding(text: string): string {
  return Array.from(text, (char) => {
    const folded = foldVariants(char).toLowerCase();
    return folded.length === char.length ? folded : char;
  }).join("");
}

/** The longest runs of the word that stand in the text: of 俞平伯红楼梦, which has no spaces, 红楼梦. A word of one sign is itself. */
function hanRanges(text: string, word: string): MarkRange[] {
  if (word.length < shortest) return placesOf(text, word);
  const ranges: MarkRange[] = [];
  for (let start = 0; start < word.length; ) {
    let end = word.length;
    while (end - start >= shortest && !text.includes(word.slice(start, end))) end--;
    if (end - start < shortest) start++;
    else {
      ranges.push(...placesOf(text, word.slice(start, end)));
      start = end;
    }
  }
  return ranges;
}

/** A word from its beginning: `compute` marks the beginning of `computer`, `art` nothing of `party`. */
function latinRanges(text: string, word: string): MarkRange[] {
  if (word.length < shortest) return [];
  return placesOf(text, word).filter(([start]) => start === 0 || !/[\p{L}\p{N}]/u.test(text[start - 1] ?? ""));
}

function placesOf(text: string, part: string): MarkRange[] {
  const places: MarkRange[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length))
    places.push([at, at + part.length]);
  return places;
}

function merged(ranges: readonly MarkRange[]): MarkRange[] {
  const apart: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}
