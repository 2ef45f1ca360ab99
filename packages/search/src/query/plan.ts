import type { Slot } from "../analysis/analyzer.ts";

/** A word with every way in which it may match; weights are at most 1. */
export interface PlannedWord {
  readonly text: string;
  readonly slots: readonly Slot[];
  readonly span: number;
  readonly optional: boolean;
  readonly alternatives: readonly { readonly slots: readonly Slot[]; readonly weight: number }[];
  /** The stem under which inflections of the word are sought; undefined for words of several slots. */
  readonly stem: string | undefined;
}

/** What is asked of the index. `scope` is a mask of text fields. */
export type Plan =
  | { readonly kind: "all" | "none" }
  | {
      readonly kind: "words";
      readonly words: readonly PlannedWord[];
      readonly scope: number;
      readonly exactKey: string;
    }
  | {
      readonly kind: "phrase";
      readonly text: string;
      readonly slots: readonly Slot[];
      readonly scope: number;
      readonly exactKey: string;
    }
  /** Terms that match a pattern of literal characters, `*` (any number) and `?` (one). */
  | { readonly kind: "pattern"; readonly pattern: string; readonly scope: number }
  | { readonly kind: "identifier"; readonly terms: readonly string[]; readonly scope: number }
  | { readonly kind: "range"; readonly sort: string; readonly from: number; readonly to: number }
  | { readonly kind: "facet"; readonly facet: string; readonly value: string }
  | { readonly kind: "and" | "or"; readonly plans: readonly Plan[] }
  | { readonly kind: "not"; readonly plan: Plan };

/** What a literal match is worth beside one that only shares the stem. */
export const STEM_WEIGHT = 0.5;
/** What a match by a wildcard or by another spelling is worth. */
export const EXPANSION_WEIGHT = 0.7;

/** Of so many required words, how many must match before the query is relaxed: all up to six, then 90 % (rounded up). */
export function minimumMatch(words: number): number {
  return words <= 6 ? words : Math.ceil(words * 0.9);
}

/** How far a plan can be relaxed: the largest number of required words in one of its groups, less one. */
export function mostSlack(plan: Plan): number {
  if (plan.kind === "words") return Math.max(0, plan.words.filter((word) => !word.optional).length - 1);
  if (plan.kind === "and" || plan.kind === "or") return Math.max(0, ...plan.plans.map(mostSlack));
  return 0;
}
