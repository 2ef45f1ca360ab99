import type { Alternative, Analyzer, QueryWord, Slot } from "../analysis/analyzer.ts";
import { sequenceSlots } from "../query/plan-query.ts";
import { exactKeyOf } from "../query/special-terms.ts";

/** Words that may stand for each other: 计算机, computer; or, one way only, what is typed and what is also sought. */
export type SynonymGroup =
  | { readonly same: readonly string[] }
  | { readonly from: readonly string[]; readonly to: readonly string[] };

/** Further ways to match each of the words of a query, in their order. */
export type SynonymLookup = (words: readonly QueryWord[]) => readonly (readonly Alternative[])[];

/** What a match by synonym is worth beside a literal one. */
const SYNONYM_WEIGHT = 0.8;
/** So many words in a row are looked up as one: machine learning, 机器 学习. */
const MOST_WORDS = 5;

/**
 * Looks further ways to match the words of a query up in the library's list. What stands in the list may be of several words: then
 * each of them is also found where the synonym is, so that a text has either the words or the synonym.
 */
export function synonymLookup(groups: readonly SynonymGroup[], analyzer: Analyzer): SynonymLookup {
  const ways = waysByKey(groups, analyzer);
  return (words) => {
    const found: Alternative[][] = words.map(() => []);
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= Math.min(words.length, from + MOST_WORDS); to += 1) {
        const row = words.slice(from, to);
        const others = ways.get(exactKeyOf(analyzer.fold(row.map(ownPart).join(" ")))) ?? [];
        const alternatives = others.map((slots) => ({ slots, weight: SYNONYM_WEIGHT }));
        for (let i = from; i < to; i += 1) found[i]!.push(...alternatives);
      }
    }
    return found;
  };
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Pairs of characters overlap: of each but the last only the first counts, or 机器 器学 学习 would be no 机器学习. */
function ownPart({ text, span }: QueryWord): string {
  return CJK.test(text) ? Array.from(text).slice(0, span).join("") : text;
}

function waysByKey(groups: readonly SynonymGroup[], analyzer: Analyzer): Map<string, readonly Slot[][]> {
  const ways = new Map<string, Slot[][]>();
  const keyOf = (text: string) => exactKeyOf(analyzer.fold(text));
  for (const group of groups) {
    const from = "same" in group ? group.same : group.from;
    const to = "same" in group ? group.same : group.to;
    for (const word of from) {
      const key = keyOf(word);
      const others = to.filter((other) => keyOf(other) !== key).map((other) => sequenceSlots(analyzer.query(other)));
      ways.set(key, [...(ways.get(key) ?? []), ...others.filter((slots) => slots.length > 0)]);
    }
  }
  return ways;
}
