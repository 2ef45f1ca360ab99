import { foldText } from "@wenyuan/chinese";

/** What one search came to. */
export interface SearchOutcome {
  readonly words: string;
  readonly total: number;
  /** Whether words had to be left out to find anything. */
  readonly relaxed: boolean;
}

export interface QueryCount {
  readonly words: string;
  readonly searches: number;
  readonly withoutResult: number;
  readonly withWordsLeftOut: number;
}

const longest = 80;
/** Different words that are kept between two writes; what comes after is not counted. */
const mostKept = 10_000;

/**
 * The form in which a search is counted; undefined when it may say who searched: an address, a number of a person, a card or a
 * telephone. Numbers of books (ten or thirteen digits that are an ISBN) are no help for tuning and are left out with them.
 */
export function countableWords(text: string): string | undefined {
  const words = foldText(text).replace(/\s+/gu, " ").trim();
  if (words === "" || words.length > longest) return undefined;
  return /@|\d{5}|(?:\d[ -]?){8}/u.test(words) ? undefined : words;
}

/** Counts searches in memory, until they are written. */
export class QueryCounter {
  #counts = new Map<string, QueryCount>();

  note({ words, total, relaxed }: SearchOutcome): void {
    const key = countableWords(words);
    const known = key === undefined ? undefined : this.#counts.get(key);
    if (key === undefined || (known === undefined && this.#counts.size >= mostKept)) return;
    this.#counts.set(key, {
      words: key,
      searches: (known?.searches ?? 0) + 1,
      withoutResult: (known?.withoutResult ?? 0) + Number(total === 0),
      withWordsLeftOut: (known?.withWordsLeftOut ?? 0) + Number(relaxed),
    });
  }

  /** What was counted since the last time. */
  take(): QueryCount[] {
    const counts = [...this.#counts.values()];
    this.#counts = new Map();
    return counts;
  }
}
