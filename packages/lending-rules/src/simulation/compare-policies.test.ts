import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { YUNZE_POLICIES } from "../demonstration/yunze-policies.ts";
import type { LendingCase } from "../policies/lending-case.ts";
import type { PolicySet, Rule } from "../policies/policy-set.ts";
import { resolveAspect } from "../policies/resolve-terms.ts";
import { TEACHING } from "../testing/desks.ts";
import { aPolicySet, aRule } from "../testing/policies.ts";
import { GROUPS, someCase, someRules } from "../testing/some-policies.ts";
import { gridOver } from "./case-grid.ts";
import { comparePolicies } from "./compare-policies.ts";
import { daysToCompare } from "./days-to-compare.ts";
import { simulate } from "./simulate.ts";

const DAYS = [{ on: "2026-09-15", teaching: { kind: "term", week: 2, exam: false } }] as const;

function changed(id: string, change: (rule: Rule) => Rule): PolicySet {
  return {
    ...YUNZE_POLICIES,
    version: 2,
    rules: YUNZE_POLICIES.rules.map((rule) => (rule.id === id ? change(rule) : rule)),
  };
}

test("undergraduates from 20 to 30 items: one change, told with its field, its rule and its cases", () => {
  const after = changed("undergraduate", (rule) => ({
    ...rule,
    terms: { ...rule.terms, limits: { all: 30, onSite: null, onSiteCountsInAll: false } },
  }));
  const { changes, casesCompared } = comparePolicies(YUNZE_POLICIES, after, gridOver([YUNZE_POLICIES, after], DAYS));
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({
    aspect: "limits",
    fields: [{ path: "limits.all", before: 20, after: 30 }],
    ruleBefore: "undergraduate",
    ruleAfter: "undergraduate",
  });
  expect(new Set(changes[0]?.cases.map((one) => one.readerCategory))).toEqual(new Set(["undergraduate"]));
  expect(changes[0]!.cases.length).toBeLessThan(casesCompared);
});

test("a rule taken away shows which rule steps in", () => {
  const after = { ...YUNZE_POLICIES, rules: YUNZE_POLICIES.rules.filter((rule) => rule.id !== "new-book") };
  const grid = { readerCategories: ["teacher"], itemTypes: ["new-book"], branches: ["main"], days: DAYS };
  expect(comparePolicies(YUNZE_POLICIES, after, grid).changes).toMatchObject([
    {
      aspect: "loan",
      ruleBefore: "new-book",
      ruleAfter: "teacher",
      fields: [{ path: "loan.period.amount", before: 15, after: 120 }],
    },
    { aspect: "renewal", ruleBefore: "new-book", ruleAfter: "teacher" },
  ]);
});

test("the same policies differ in nothing, whatever their version", () => {
  const grid = gridOver([YUNZE_POLICIES], DAYS);
  expect(comparePolicies(YUNZE_POLICIES, { ...YUNZE_POLICIES, version: 9 }, grid).changes).toEqual([]);
});

test("a grid over the policies has every value that they name and one that they do not", () => {
  const grid = gridOver([YUNZE_POLICIES], DAYS);
  expect(grid.itemTypes).toEqual(["current-issue", "new-book", "preservation", "rare", "reference", "thesis", "*"]);
  expect(grid.branches).toEqual(["law", "*"]);
  expect(grid.departments).toBeUndefined();
  const lawyers = aPolicySet([aRule("law", 1, { when: { department: { not: ["law"] } } })]);
  expect(gridOver([lawyers], DAYS).departments).toEqual(["law", "*", undefined]);
});

test("a simulation tells the terms of each case and the rule that settled them", () => {
  const grid = { readerCategories: ["master", "teacher"], itemTypes: ["book", "rare"], branches: ["main"], days: DAYS };
  const told = [...simulate(YUNZE_POLICIES, ["loan"], grid)].map(({ case: one, settled }) => [
    one.readerCategory,
    one.itemType,
    settled.loan?.rule,
  ]);
  expect(told).toEqual([
    ["master", "book", "master"],
    ["master", "rare", "in-library"],
    ["teacher", "book", "teacher"],
    ["teacher", "rare", "in-library"],
  ]);
});

describe("days that stand for all others", () => {
  const seasons = {
    ...YUNZE_POLICIES,
    rules: [
      aRule("base", 30),
      aRule("exams", 7, { when: { season: { during: "exams" } } }),
      aRule("new-year", 14, { when: { season: { yearly: { from: "12-30", to: "01-02" } } } }),
      aRule("spring-on", 60, { inForce: { from: "2027-03-01" } }),
    ],
  };
  test("are the first of each kind, for seasons and for rules that begin or end", () => {
    const days = daysToCompare([seasons], { from: "2026-09-07", days: 200, teaching: TEACHING });
    expect(days.map(({ on }) => on)).toEqual(["2026-09-07", "2026-12-30", "2027-01-11", "2027-03-01"]);
  });
  test("are one when no rule looks at the time", () => {
    expect(daysToCompare([YUNZE_POLICIES], { from: "2026-09-07" })).toHaveLength(1);
  });
});

test("what the grid does not show changed is settled alike in any case, and what it shows is not", () => {
  fc.assert(
    fc.property(someRules, fc.nat(9), fc.array(someCase, { minLength: 5, maxLength: 20 }), (rules, dropped, cases) => {
      const before = aPolicySet(rules, GROUPS);
      const after = aPolicySet(
        rules.filter((_, index) => index !== dropped),
        GROUPS,
      );
      const { changes } = comparePolicies(before, after, gridOver([before, after], DAYS));
      const differs = (at: LendingCase) =>
        JSON.stringify(resolveAspect(before, "loan", at)?.terms) !==
        JSON.stringify(resolveAspect(after, "loan", at)?.terms);
      if (changes.length === 0) expect(cases.some(differs)).toBe(false);
      for (const change of changes) expect(change.cases.every(differs)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
