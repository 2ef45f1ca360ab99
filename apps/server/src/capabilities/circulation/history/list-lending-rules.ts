import type { RetentionRule } from "../../../kernel/retention/retention-rule.ts";
import { countHistories, countSettledMoney, forgetHistories, forgetSettledMoney } from "./forget-history.ts";

/** What lending keeps with its reader for a time. */
export function listLendingRules(): RetentionRule[] {
  return [
    {
      code: "circulation.loan-history",
      what: {
        zh: "已还的书与不留借阅历史的读者之间的联系",
        en: "The link between returned loans and readers who keep no history",
      },
      kept: {
        zh: "归还后半小时；有未清费用的，结清为止；报失的，90 天",
        en: "Half an hour after the return; while something is owed on it; 90 days for what was lost",
      },
      countDue: countHistories,
      forget: forgetHistories,
    },
    {
      code: "circulation.settled-money",
      what: { zh: "已结清的费用与读者之间的联系", en: "The link between settled charges and their readers" },
      kept: { zh: "结清后两年", en: "Two years after they were settled" },
      countDue: countSettledMoney,
      forget: forgetSettledMoney,
    },
  ];
}
