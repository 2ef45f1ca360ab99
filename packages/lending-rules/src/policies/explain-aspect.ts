import type { Aspect, Terms } from "../terms/terms.ts";
import type { LendingCase } from "./lending-case.ts";
import type { PolicySet, Rule } from "./policy-set.ts";
import {
  type Closeness,
  comparePrecedence,
  decidingDimension,
  fitRule,
  type PrecedenceDimension,
} from "./precedence.ts";

/** Why a rule did not settle an aspect. */
export type LossReason =
  | { readonly because: "says-nothing" }
  | { readonly because: "does-not-fit"; readonly dimension: Exclude<PrecedenceDimension, "rank"> }
  | { readonly because: "not-in-force" }
  | { readonly because: "less-close"; readonly dimension: PrecedenceDimension }
  | { readonly because: "listed-later" };

/** What became of each rule, the winner first, then the losers that came nearest. */
export interface Explanation<A extends Aspect> {
  readonly aspect: A;
  readonly winner?: { readonly rule: string; readonly terms: Terms[A] };
  readonly losers: readonly { readonly rule: string; readonly reason: LossReason }[];
}

/** The whole decision about one aspect of a case: which rule won, and of every other rule why not. */
export function explainAspect<A extends Aspect>(set: PolicySet, aspect: A, at: LendingCase): Explanation<A> {
  const fitting: { rule: Rule; closeness: Closeness }[] = [];
  const out: { rule: string; reason: LossReason }[] = [];
  for (const rule of set.rules) {
    const fit = fitRule(rule, at, set.groups);
    if (rule.terms[aspect] === undefined) out.push({ rule: rule.id, reason: { because: "says-nothing" } });
    else if (fit.fits) fitting.push({ rule, closeness: fit.closeness });
    else out.push({ rule: rule.id, reason: reasonOfMisfit(fit.fails) });
  }
  fitting.sort((a, b) => comparePrecedence(a.closeness, b.closeness));
  const [winner, ...beaten] = fitting;
  const losers = winner ? beaten.map((loser) => beatenBy(winner.closeness, loser)) : [];
  const terms = winner?.rule.terms[aspect];
  return {
    aspect,
    ...(winner && terms !== undefined && { winner: { rule: winner.rule.id, terms } }),
    losers: [...losers, ...out.toSorted((a, b) => nearness(b.reason) - nearness(a.reason))],
  };
}

function beatenBy(winner: Closeness, { rule, closeness }: { rule: Rule; closeness: Closeness }) {
  const dimension = decidingDimension(winner, closeness);
  const reason: LossReason = dimension ? { because: "less-close", dimension } : { because: "listed-later" };
  return { rule: rule.id, reason };
}

function reasonOfMisfit(fails: Exclude<PrecedenceDimension, "rank"> | "inForce"): LossReason {
  return fails === "inForce" ? { because: "not-in-force" } : { because: "does-not-fit", dimension: fails };
}

function nearness({ because }: LossReason): number {
  if (because === "not-in-force") return 2;
  return because === "does-not-fit" ? 1 : 0;
}
