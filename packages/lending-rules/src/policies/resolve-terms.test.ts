import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aCase, aPolicySet, aRule } from "../testing/policies.ts";
import { GROUPS, someCase, someRules } from "../testing/some-policies.ts";
import { explainAspect } from "./explain-aspect.ts";
import type { LendingCase } from "./lending-case.ts";
import type { Conditions, Rule } from "./policy-set.ts";
import { type Closeness, comparePrecedence, fitRule, PRECEDENCE } from "./precedence.ts";
import { resolveAspect } from "./resolve-terms.ts";

const winner = (rules: Rule[], at: Partial<LendingCase> = {}) =>
  resolveAspect(aPolicySet(rules, GROUPS), "loan", aCase(at))?.rule;

const base = aRule("base", 30);
const rule = (id: string, when: Conditions, with_: Partial<Rule> = {}) => aRule(id, 1, { when, ...with_ });

describe("of two rules the closer one wins, and the thing comes before the person", () => {
  const teacher = rule("teacher", { readerCategory: ["teacher"] });
  const reference = rule("reference", { itemType: ["reference"] });
  const both = rule("both", { itemType: ["reference"], readerCategory: ["teacher"] });
  const at = { readerCategory: "teacher", itemType: "reference" };
  test("a category beats the rule for all", () => {
    expect(winner([base, teacher], { readerCategory: "teacher" })).toBe("teacher");
    expect(winner([base, teacher])).toBe("base");
  });
  test("reference works stay here, whoever asks", () => {
    expect(winner([base, teacher, reference], at)).toBe("reference");
  });
  test("unless a rule names both", () => {
    expect(winner([base, teacher, reference, both], at)).toBe("both");
  });
  test.each<[string, Conditions, Conditions]>([
    ["course reserve before branch", { courseReserve: true }, { branch: ["main"] }],
    ["branch before item type", { branch: ["main"] }, { itemType: ["book"] }],
    ["item type before time of year", { itemType: ["book"] }, { season: { yearly: { from: "09-01", to: "09-30" } } }],
    ["time of year before department", { season: { teachingWeeks: { from: 1, to: 4 } } }, { department: ["law"] }],
    ["department before reader category", { department: ["law"] }, { readerCategory: ["undergraduate"] }],
    ["a value before its group", { branch: ["main"] }, { branch: ["@east"] }],
    ["a group before an exclusion", { branch: ["@east"] }, { branch: { not: ["west"] } }],
    ["an exclusion before nothing", { branch: { not: ["west"] } }, {}],
    [
      "dates of one year before those of each",
      { season: { dates: { from: "2026-09-01", to: "2026-09-30" } } },
      { season: { weekdays: ["tue"] } },
    ],
  ])("%s", (_, stronger, weaker) => {
    const rules = [rule("weaker", weaker), rule("stronger", stronger)];
    const teaching = { kind: "term", week: 2, exam: false } as const;
    expect(winner(rules, { courseReserve: true, department: "law", teaching })).toBe("stronger");
  });
  test("rank goes above all", () => {
    expect(winner([rule("exact", { branch: ["main"], courseReserve: false }), rule("ranked", {}, { rank: 1 })])).toBe(
      "ranked",
    );
  });
  test("if nothing decides, the one listed first", () => {
    expect(winner([rule("first", {}), rule("second", {})])).toBe("first");
  });
});

describe("seasons", () => {
  test.each<[string, Conditions["season"], Partial<LendingCase>, boolean]>([
    ["over New Year", { yearly: { from: "12-20", to: "01-10" } }, { on: "2027-01-05" }, true],
    ["over New Year, outside", { yearly: { from: "12-20", to: "01-10" } }, { on: "2027-02-05" }, false],
    ["in the examinations", { during: "exams" }, { teaching: { kind: "term", week: 19, exam: true } }, true],
    ["in a vacation", { during: "vacation" }, { teaching: { kind: "vacation" } }, true],
    ["without a teaching calendar", { during: "vacation" }, {}, false],
    ["on a Tuesday", { weekdays: ["tue"] }, {}, true],
  ])("%s", (_, season, at, holds) => {
    expect(winner([rule("season", season ? { season } : {})], at)).toBe(holds ? "season" : undefined);
  });
  test("a rule out of force is as if it were not there", () => {
    const old = rule("old", { branch: ["main"] }, { inForce: { to: "2026-09-14" } });
    expect(winner([base, old])).toBe("base");
    expect(winner([base, old], { on: "2026-09-14" })).toBe("old");
  });
});

test("the explanation names the winner and of each loser why, the nearest first", () => {
  const rules = [
    base,
    rule("west", { branch: ["west"] }),
    rule("students", { readerCategory: ["@students"] }),
    rule("later", { readerCategory: ["@students"] }),
    rule("over", {}, { inForce: { to: "2026-01-01" } }),
    { ...rule("silent", { branch: ["main"] }), terms: {} },
  ];
  expect(explainAspect(aPolicySet(rules, GROUPS), "loan", aCase())).toMatchObject({
    winner: { rule: "students", terms: { period: { amount: 1 } } },
    losers: [
      { rule: "later", reason: { because: "listed-later" } },
      { rule: "base", reason: { because: "less-close", dimension: "readerCategory" } },
      { rule: "over", reason: { because: "not-in-force" } },
      { rule: "west", reason: { because: "does-not-fit", dimension: "branch" } },
      { rule: "silent", reason: { because: "says-nothing" } },
    ],
  });
});

const someCloseness = fc.record(
  Object.fromEntries(PRECEDENCE.map((dimension) => [dimension, fc.integer({ min: 0, max: 3 })])),
) as unknown as fc.Arbitrary<Closeness>;

describe("precedence is a total order", () => {
  test("it is antisymmetric and transitive", () => {
    fc.assert(
      fc.property(someCloseness, someCloseness, someCloseness, (a, b, c) => {
        expect(Math.sign(comparePrecedence(a, b))).toBe(-Math.sign(comparePrecedence(b, a)) || 0);
        if (comparePrecedence(a, b) <= 0 && comparePrecedence(b, c) <= 0) {
          expect(comparePrecedence(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test("there is a winner exactly when a rule fits, it is one of them, and none that fits is closer", () => {
    fc.assert(
      fc.property(someRules, someCase, (rules, at) => {
        const fitting = rules.flatMap((one) => {
          const fit = fitRule(one, at, GROUPS.groups);
          return fit.fits ? [{ id: one.id, closeness: fit.closeness }] : [];
        });
        const won = fitting.find(({ id }) => id === resolveAspect(aPolicySet(rules, GROUPS), "loan", at)?.rule);
        expect(won === undefined).toBe(fitting.length === 0);
        for (const { closeness } of won ? fitting : []) {
          expect(comparePrecedence(won!.closeness, closeness)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test("the explanation has the same winner and leaves out no rule", () => {
    fc.assert(
      fc.property(someRules, someCase, (rules, at) => {
        const set = aPolicySet(rules, GROUPS);
        const { winner: won, losers } = explainAspect(set, "loan", at);
        expect(won?.rule).toBe(resolveAspect(set, "loan", at)?.rule);
        expect(losers.length + (won ? 1 : 0)).toBe(rules.length);
      }),
    );
  });

  test("where rank or closeness decides, the order of the list does not matter", () => {
    fc.assert(
      fc.property(someRules, someCase, (rules, at) => {
        const [forth, back] = [rules, rules.toReversed()].map((list) =>
          explainAspect(aPolicySet(list, GROUPS), "loan", at),
        );
        const tied = forth!.losers.some(({ reason }) => reason.because === "listed-later");
        if (!tied) expect(back!.winner?.rule).toBe(forth!.winner?.rule);
      }),
    );
  });
});
