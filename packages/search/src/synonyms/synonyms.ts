import type { Alternative, Analyzer, QueryWord, Slot } from "../analysis/analyzer.ts";
import { sequenceSlots } from "../query/plan-query.ts";

/** Words that may stand for each other: 计算机, computer; or, one way only, what is typed and what is also sought. */
export type SynonymGroup =
  | { readonly same: readonly string[] }
  | { readonly from: readonly string[]; readonly to: readonly string[] };

/** What a match by synonym is worth beside a literal one. */
const SYNONYM_WEIGHT = 0.8;

/** Looks further ways to match a word up in the library's list. A word is found by its folded text. */
export function synonymLookup(
  groups: readonly SynonymGroup[],
  analyzer: Analyzer,
): (word: QueryWord) => readonly Alternative[] {
  const ways = new Map<string, Slot[][]>();
  for (const group of groups) {
    const from = "same" in group ? group.same : group.from;
    const to = "same" in group ? group.same : group.to;
    for (const word of from) {
      const key = analyzer.fold(word);
      const others = to
        .filter((other) => analyzer.fold(other) !== key)
        .map((other) => sequenceSlots(analyzer.query(other)));
      ways.set(key, [...(ways.get(key) ?? []), ...others.filter((slots) => slots.length > 0)]);
    }
  }
  return (word) => (ways.get(analyzer.fold(word.text)) ?? []).map((slots) => ({ slots, weight: SYNONYM_WEIGHT }));
}
