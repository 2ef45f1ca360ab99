import type { Rule } from "../policies/policy-set.ts";
import { lentFor, renewedFor } from "./reader-rules.ts";

/** What holds where nothing else is stated. Amounts in 分. */
export const BASE_RULE: Rule = {
  id: "base",
  name: { zh: "通则", en: "What holds otherwise" },
  when: {},
  terms: {
    loan: lentFor(30),
    renewal: renewedFor(0, 0),
    hold: { allowed: "never", max: 0, maxPerTitle: 0, keepDays: 7, keepCounts: "days", refusedInDebt: true },
    // Lent for less than 15 days: back by day 22; else 7 days after notice.
    recall: { allowed: true, guaranteed: { amount: 22, unit: "day" }, returnWithin: { amount: 7, unit: "day" } },
    limits: { all: 0, onSite: null, onSiteCountsInAll: false },
    blocks: { debt: 1000, overdueItems: 1 },
    fine: {
      charge: true,
      amount: 10,
      each: { amount: 1, unit: "day" },
      at: "end",
      openTimeOnly: false,
      capPerItem: 1000,
      capAtPrice: true,
    },
    suspension: { days: 0, each: 1, openDaysOnly: false, runs: "after" },
    lost: {
      price: [
        { percent: 200 },
        { percent: 300, olderThanYears: 10 },
        { percent: 500, copiesAtMost: 1 },
        { percent: 300, foreign: true },
        { percent: 200, set: true },
      ],
      processing: 1000,
      inKindProcessing: 1000,
      refundWithinDays: 30,
      refundProcessing: false,
      refundLessOverdue: true,
    },
    damage: {
      levels: [
        { id: "light", name: { zh: "轻微污损", en: "light" }, percent: 10, amount: 200 },
        { id: "heavy", name: { zh: "严重污损", en: "heavy" }, percent: 50, amount: 500 },
        { id: "unusable", name: { zh: "不能再用", en: "beyond use" }, percent: 200 },
      ],
    },
    notices: { beforeDue: [3, 1], overdue: [1, 7, 14, 30], onOpenDays: false },
  },
};
