import type { PolicySet } from "../policies/policy-set.ts";
import { BASE_RULE } from "./base-rule.ts";
import { ITEM_RULES } from "./item-rules.ts";
import { READER_RULES } from "./reader-rules.ts";

/** The lending policies of the demonstration library, as published rules of Chinese university libraries have them. */
export const YUNZE_POLICIES: PolicySet = {
  id: "yunze",
  version: 1,
  name: { zh: "云泽大学图书馆借阅规则", en: "Lending rules of Yunze University Library" },
  currency: "CNY",
  groups: {
    itemType: { "in-library": ["reference", "current-issue", "preservation", "thesis", "rare"] },
  },
  rules: [BASE_RULE, ...READER_RULES, ...ITEM_RULES],
};

/** The same rules without money: a day of lateness is a day without borrowing, and a debt blocks nothing. */
export const YUNZE_SUSPENSION_ONLY: PolicySet = {
  ...YUNZE_POLICIES,
  id: "yunze-suspension-only",
  name: {
    zh: "云泽大学图书馆借阅规则（以停借代收费）",
    en: "Lending rules of Yunze University Library, without fines",
  },
  rules: [
    {
      ...BASE_RULE,
      terms: {
        ...BASE_RULE.terms,
        blocks: { debt: null, overdueItems: 1 },
        fine: { charge: false },
        suspension: { days: 1, each: 1, openDaysOnly: false, maxDays: 90, runs: "after" },
      },
    },
    ...READER_RULES,
    ...ITEM_RULES,
  ],
};
