import type { LendingCase } from "../policies/lending-case.ts";
import type { PolicySet } from "../policies/policy-set.ts";
import { resolveTerms, type Settled } from "../policies/resolve-terms.ts";
import type { Aspect } from "../terms/terms.ts";
import { type CaseGrid, casesOf } from "./case-grid.ts";

/** One case and what the policies make of it. */
export interface SimulatedCase<A extends Aspect> {
  readonly case: LendingCase;
  readonly settled: { readonly [K in A]?: Settled<K> };
}

/** Plays every case of a grid through a policy set. */
export function* simulate<A extends Aspect>(
  set: PolicySet,
  aspects: readonly A[],
  grid: CaseGrid,
): Generator<SimulatedCase<A>> {
  for (const one of casesOf(grid)) yield { case: one, settled: resolveTerms(set, aspects, one) };
}
