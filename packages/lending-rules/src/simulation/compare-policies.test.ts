import { expect, test } from "vitest";
import { YUNZE_POLICIES } from "../demonstration/yunze-policies.ts";
import type { PolicySet, Rule } from "../policies/policy-set.ts";
import { gridOver } from "./case-grid.ts";
import { comparePolicies } from "./compare-policies.ts";
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
