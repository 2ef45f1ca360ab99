import type { LendingCase } from "../policies/lending-case.ts";
import type { PolicySet } from "../policies/policy-set.ts";
import { resolveAspect } from "../policies/resolve-terms.ts";
import { ASPECTS, type Aspect } from "../terms/terms.ts";
import { type CaseGrid, casesOf } from "./case-grid.ts";

/** One field of one aspect that comes out differently, e.g. `loan.period.amount` 30 → 60. */
export interface FieldChange {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The same change in one or more cases. */
export interface PolicyChange {
  readonly aspect: Aspect;
  readonly fields: readonly FieldChange[];
  /** The rule that decided before and after; left out when none did. */
  readonly ruleBefore?: string;
  readonly ruleAfter?: string;
  readonly cases: readonly LendingCase[];
}

export interface PolicyDifference {
  readonly casesCompared: number;
  /** Changes that touch most cases first. A case whose terms stay and only the deciding rule changes is none. */
  readonly changes: readonly PolicyChange[];
}

/** What a change of policies would mean, case by case, before it is saved. */
export function comparePolicies(before: PolicySet, after: PolicySet, grid: CaseGrid): PolicyDifference {
  const changes = new Map<string, PolicyChange & { cases: LendingCase[] }>();
  let casesCompared = 0;
  for (const one of casesOf(grid)) {
    casesCompared += 1;
    for (const aspect of ASPECTS) {
      const change = changeOf(before, after, { aspect, at: one });
      if (change === undefined) continue;
      const key = JSON.stringify(change);
      const known = changes.get(key);
      if (known) known.cases.push(one);
      else changes.set(key, { ...change, cases: [one] });
    }
  }
  return { casesCompared, changes: [...changes.values()].toSorted((a, b) => b.cases.length - a.cases.length) };
}

function changeOf(before: PolicySet, after: PolicySet, { aspect, at }: { aspect: Aspect; at: LendingCase }) {
  const was = resolveAspect(before, aspect, at);
  const is = resolveAspect(after, aspect, at);
  const fields = [...fieldChanges(aspect, was?.terms, is?.terms)];
  if (fields.length === 0) return undefined;
  return { aspect, fields, ...(was && { ruleBefore: was.rule }), ...(is && { ruleAfter: is.rule }) };
}

/** Walks two values side by side and tells the leaves that differ. */
function* fieldChanges(path: string, before: unknown, after: unknown): Generator<FieldChange> {
  if (isPlain(before) && isPlain(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      yield* fieldChanges(`${path}.${key}`, before[key], after[key]);
    }
  } else if (JSON.stringify(before) !== JSON.stringify(after)) {
    yield { path, before, after };
  }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
