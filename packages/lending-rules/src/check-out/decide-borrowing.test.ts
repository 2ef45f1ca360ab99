import { describe, expect, test } from "vitest";
import { aDesk } from "../testing/desks.ts";
import { aReader, NOW } from "../testing/facts.ts";
import { type BorrowingFacts, decideBorrowing } from "./decide-borrowing.ts";

const facts = (with_: Partial<BorrowingFacts> = {}): BorrowingFacts => ({
  now: NOW,
  desk: aDesk(),
  currency: "CNY",
  reader: aReader({ loans: { home: 7, onSite: 2, byType: {} } }),
  terms: { limits: { all: 20, onSite: null, onSiteCountsInAll: false }, blocks: { debt: 1000, overdueItems: 1 } },
  ...with_,
});

describe("why can’t I borrow?", () => {
  test("nothing speaks against it, and thirteen loans are left", () => {
    expect(decideBorrowing(facts())).toEqual({ allowed: true, findings: [], left: 13 });
  });
  test("loans on the spot count when the policy says so", () => {
    const limits = { all: 20, onSite: null, onSiteCountsInAll: true };
    expect(decideBorrowing(facts({ terms: { limits } })).left).toBe(11);
  });
  test("the heaviest reason comes first", () => {
    const reader = aReader({ overdueItems: 1, owes: 1000, loans: { home: 21, onSite: 0, byType: {} } });
    const decision = decideBorrowing(facts({ reader }));
    expect(decision.findings.map(({ code }) => code)).toEqual(["overdue-blocks", "debt-blocks", "limit-all"]);
    expect([decision.allowed, decision.left]).toEqual([false, 0]);
  });
  test("without a limit nothing is counted down", () => {
    expect(decideBorrowing(facts({ terms: {} })).left).toBeNull();
  });
});
