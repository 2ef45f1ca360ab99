import type { LendingCase } from "../policies/lending-case.ts";
import type { PolicySet, Rule } from "../policies/policy-set.ts";
import { lent } from "./terms.ts";

/** A rule that lends for so many days; its id says its conditions. */
export function aRule(id: string, days: number, with_: Partial<Rule> = {}): Rule {
  return {
    id,
    name: { zh: id, en: id },
    when: {},
    terms: { loan: lent({ period: { amount: days, unit: "day" } }) },
    ...with_,
  };
}

export function aPolicySet(rules: readonly Rule[], with_: Partial<PolicySet> = {}): PolicySet {
  return { id: "set", version: 1, name: { zh: "规则", en: "Rules" }, currency: "CNY", rules, ...with_ };
}

export function aCase(with_: Partial<LendingCase> = {}): LendingCase {
  return { readerCategory: "undergraduate", itemType: "book", branch: "main", on: "2026-09-15", ...with_ };
}
