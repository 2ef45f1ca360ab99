import type { PolicySet } from "@wenyuan/lending-rules";
import { YUNZE_POLICIES } from "@wenyuan/lending-rules";
import { describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { insertPolicies } from "../rules/rules.store.ts";
import { openMoneyDesk } from "../testing/money-desk.ts";

const desk = await openMoneyDesk();
const { library, post } = desk;
const { clock } = library;
const dayMs = 86_400_000;

/** The demonstration's rules, with other words on lateness in their base rule. */
async function stateLateness(late: Pick<PolicySet["rules"][number]["terms"], "fine" | "suspension">) {
  const rules = YUNZE_POLICIES.rules.map((rule) =>
    rule.id === "base" ? { ...rule, terms: { ...rule.terms, ...late } } : rule,
  );
  const made = { by: "test", reason: "test", now: clock.now() };
  await transact(library.kernel.db, (tx) => insertPolicies(tx, { ...YUNZE_POLICIES, rules }, made));
}

/** Brings a book back so many days late, then asks whether the reader may borrow. */
async function bringBackLate(days: number) {
  const card = await desk.reader();
  const { first } = await desk.title(1);
  await desk.checkOut(card, first);
  clock.move((30 + days) * dayMs);
  const returned = await desk.checkIn(first);
  const now = await post("/api/v1/desk-lookups", { code: card });
  clock.move(-(30 + days) * dayMs);
  return { cost: returned.body.cost, borrower: now.body, card };
}

const free = { charge: false } as const;
const none = { days: 0, each: 1, openDaysOnly: false, runs: "after" } as const;

describe("a library", () => {
  it("without fines takes a book back late for nothing, and lends on", async () => {
    await stateLateness({ fine: free, suspension: none });
    const { cost, borrower } = await bringBackLate(20);
    expect(cost).toEqual({});
    expect(borrower).toMatchObject({ allowed: true, owes: { minor: 0 } });
  });

  it("that suspends instead charges nothing and says until when", async () => {
    await stateLateness({ fine: free, suspension: { ...none, days: 2 } });
    const { cost, borrower, card } = await bringBackLate(5);
    expect(cost.amount).toBeUndefined();
    expect(cost.suspendedUntil).toBe("2027-01-05");
    expect(borrower).toMatchObject({ allowed: false, owes: { minor: 0 }, findings: [{ code: "suspended" }] });
    clock.move(50 * dayMs);
    expect((await post("/api/v1/desk-lookups", { code: card })).body.allowed).toBe(true);
    clock.move(-50 * dayMs);
  });

  it("that does both charges and suspends", async () => {
    const base = YUNZE_POLICIES.rules.find(({ id }) => id === "base")?.terms.fine;
    await stateLateness({ ...(base ? { fine: base } : {}), suspension: { ...none, days: 1 } });
    const { cost } = await bringBackLate(5);
    expect(cost).toMatchObject({ amount: { minor: 50, currency: "CNY" }, suspendedUntil: "2026-12-31" });
  });
});
