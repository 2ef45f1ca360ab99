import type { Aspect, Terms } from "../terms/terms.ts";
import type { LendingCase } from "./lending-case.ts";
import type { PolicySet, Rule } from "./policy-set.ts";
import { type Closeness, comparePrecedence, fitRule } from "./precedence.ts";

/** A settled aspect and the rule that settled it. */
export interface Settled<A extends Aspect> {
  readonly rule: string;
  readonly terms: Terms[A];
}

/** The rule that settles an aspect of a case; `undefined` when none does. Total, and the same whenever it is asked. */
export function resolveAspect<A extends Aspect>(set: PolicySet, aspect: A, at: LendingCase): Settled<A> | undefined {
  let winner: { rule: Rule; closeness: Closeness } | undefined;
  for (const rule of set.rules) {
    if (rule.terms[aspect] === undefined) continue;
    const fit = fitRule(rule, at, set.groups);
    if (!fit.fits) continue;
    if (winner === undefined || comparePrecedence(fit.closeness, winner.closeness) < 0) {
      winner = { rule, closeness: fit.closeness };
    }
  }
  const terms = winner?.rule.terms[aspect];
  return winner && terms !== undefined ? { rule: winner.rule.id, terms } : undefined;
}

/** Several aspects of one case at once; an aspect that no rule settles is left out. */
export function resolveTerms<A extends Aspect>(
  set: PolicySet,
  aspects: readonly A[],
  at: LendingCase,
): { readonly [K in A]?: Settled<K> } {
  const settled: { [K in A]?: Settled<K> } = {};
  for (const aspect of aspects) {
    const one = resolveAspect(set, aspect, at);
    if (one) settled[aspect] = one;
  }
  return settled;
}
