import { YUNZE_POLICIES } from "@wenyuan/lending-rules";
import { describe, expect, it } from "vitest";
import {
  isChanged,
  usualTerms,
  valueAt,
  withNewRule,
  withoutRule,
  withRule,
  withRuleMoved,
  withValue,
} from "./policy-draft.ts";

describe("a value in plain data", () => {
  it("is read and set by its path, and nothing else changes", () => {
    const terms = { period: { amount: 30, unit: "day" }, counts: "days" };
    expect(valueAt(terms, "period.amount")).toBe(30);
    expect(valueAt(terms, "vacation.week")).toBeUndefined();
    expect(withValue(terms, "period.amount", 60)).toEqual({ ...terms, period: { amount: 60, unit: "day" } });
    expect(withValue(terms, "vacation.week", 2)).toEqual({ ...terms, vacation: { week: 2 } });
    expect(terms.period.amount).toBe(30);
  });

  it("is taken out when it is set to nothing", () => {
    expect(withValue({ a: 1, b: 2 }, "a", undefined)).toEqual({ b: 2 });
  });
});

describe("a draft", () => {
  it("gets a rule of its own id, loses one, and moves one within the list's ends", () => {
    const { set, id } = withNewRule(YUNZE_POLICIES, { zh: "新", en: "New" });
    expect(set.rules.at(-1)?.id).toBe(id);
    expect(new Set(set.rules.map((rule) => rule.id)).size).toBe(set.rules.length);
    expect(withoutRule(set, id)).toEqual(YUNZE_POLICIES);
    expect(withRuleMoved(set, id, -1).rules.at(-2)?.id).toBe(id);
    expect(withRuleMoved(set, id, 1)).toEqual(set);
    expect(withRuleMoved(set, set.rules[0]?.id ?? "", -1)).toEqual(set);
  });

  it("is a change when a rule differs, not when only its version does", () => {
    expect(isChanged({ ...YUNZE_POLICIES, version: 9 }, YUNZE_POLICIES)).toBe(false);
    expect(
      isChanged(
        withRule(YUNZE_POLICIES, "base", (rule) => ({ ...rule, rank: 1 })),
        YUNZE_POLICIES,
      ),
    ).toBe(true);
  });

  it("lets an aspect begin as it holds for every case", () => {
    expect(usualTerms(YUNZE_POLICIES, "fine")).toMatchObject({ charge: true, amount: 10 });
  });
});
