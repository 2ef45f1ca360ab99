import { factsOf } from "../match/match-facts.ts";
import { compareRecords, type MatchFacts } from "../match/match-points.ts";
import { isReadable, type PreparedRecord } from "./prepared-record.ts";

/**
 * How many records of a batch can be stored together: up to the first that is the same as one before it, by its number or by its points. That
 * one is matched with the catalogue when those before it are in it.
 */
export function findPrefix(batch: readonly PreparedRecord[], threshold: number): number {
  const keys = new Set<string>();
  const seen = new Map<string, MatchFacts[]>();
  for (const [i, one] of batch.entries()) {
    if (!isReadable(one)) continue;
    const facts = factsOf(one.content.derived);
    const marks = [...facts.numbers, ...(facts.title === "" ? [] : [`title ${facts.title}`])];
    const near = marks.flatMap((mark) => seen.get(mark) ?? []);
    if (keys.has(one.content.key) || near.some((other) => compareRecords(facts, other).points >= threshold)) return i;
    keys.add(one.content.key);
    for (const mark of marks) seen.set(mark, [...(seen.get(mark) ?? []), facts]);
  }
  return batch.length;
}
