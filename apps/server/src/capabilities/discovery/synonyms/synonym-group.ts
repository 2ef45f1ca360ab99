import { searchKey } from "@wenyuan/chinese";
import type { SynonymGroup as EngineGroup } from "@wenyuan/search";

/** Words that are found for one another; when `typed` has words, only those for these: `typed` is sought as `found` too. */
export interface SynonymGroup {
  readonly typed: readonly string[];
  readonly found: readonly string[];
}

/** The group with its words trimmed, each once; undefined when it would find nothing more than without it. */
export function usableGroup({ typed, found }: SynonymGroup): SynonymGroup | undefined {
  const group = { typed: distinctWords(typed), found: distinctWords(found) };
  const typedKeys = new Set(group.typed.map(searchKey));
  const others = group.found.filter((word) => !typedKeys.has(searchKey(word)));
  const least = group.typed.length > 0 ? 1 : 2;
  return others.length >= least ? group : undefined;
}

export function engineGroup({ typed, found }: SynonymGroup): EngineGroup {
  return typed.length === 0 ? { same: found } : { from: typed, to: found };
}

function distinctWords(words: readonly string[]): string[] {
  const byKey = new Map(words.map((word) => [searchKey(word), word.trim()]));
  byKey.delete("");
  return [...byKey.values()];
}
